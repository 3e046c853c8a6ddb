"""The use-cases of Syntopia over documents, analysis, linking, search and store; free of Qt."""
