@"%~dp0python.exe" -m app %*
