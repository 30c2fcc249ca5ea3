"""What the files of office programs share: zip archives, their XML, sheets and number formats."""
