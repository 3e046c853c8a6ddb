; The installer for Windows: for one user, without an administrator's rights.
; makensis -DVERSION=… -DFROM=folder -DTO=setup.exe syntopia.nsi

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
Name "Syntopia"
OutFile "${TO}"
InstallDir "$LOCALAPPDATA\Programs\Syntopia"
Icon "${FROM}\syntopia.ico"
UninstallIcon "${FROM}\syntopia.ico"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Syntopia"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Syntopia: read two accounts of one subject side by side"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Syntopia"
!define APPLICATION "Software\Classes\Applications\syntopia.cmd"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

!macro READS ENDING
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" "${ENDING}" ""
!macroend

Section
  ; An older version leaves nothing behind that the new one could import.
  RMDir /r "$INSTDIR\site"
  SetOutPath "$INSTDIR"
  File /r "${FROM}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Syntopia.lnk" "$INSTDIR\pythonw.exe" "-m app" "$INSTDIR\syntopia.ico"

  ; In "Open with", for what Syntopia reads; the program that opens a file by default stays.
  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "Syntopia"
  WriteRegStr HKCU "${APPLICATION}\DefaultIcon" "" "$INSTDIR\syntopia.ico"
  WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '"$INSTDIR\pythonw.exe" -m app "%1"'
  !insertmacro READS ".txt"
  !insertmacro READS ".md"
  !insertmacro READS ".html"
  !insertmacro READS ".htm"
  !insertmacro READS ".pdf"
  !insertmacro READS ".docx"
  !insertmacro READS ".odt"
  !insertmacro READS ".rtf"
  !insertmacro READS ".epub"
  !insertmacro READS ".eml"
  !insertmacro READS ".mbox"
  !insertmacro READS ".srt"
  !insertmacro READS ".vtt"
  !insertmacro READS ".csv"
  !insertmacro READS ".tsv"

  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "Syntopia"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\syntopia.ico"
  WriteRegStr HKCU "${REMOVAL}" "Publisher" "The Syntopia developers"
  WriteRegStr HKCU "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
SectionEnd

Section "un."
  RMDir /r "$INSTDIR\site"
  Delete "$INSTDIR\*.*"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Syntopia.lnk"
  DeleteRegKey HKCU "${APPLICATION}"
  DeleteRegKey HKCU "${REMOVAL}"
  IfSilent +2
  MessageBox MB_OK "Syntopia was removed. Your library stays in $LOCALAPPDATA\syntopia."
SectionEnd
