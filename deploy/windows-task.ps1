<#
.SYNOPSIS
Looks at a folder every five minutes for as long as you are logged on. Needs no administrator.

.EXAMPLE
.\deploy\windows-task.ps1 -Folder "$HOME\OneDrive - Birchwood Trust\Reviews"

.EXAMPLE
.\deploy\windows-task.ps1 -Folder 'D:\Reviews' -Reports 'D:\Reports' -DeskUrl 'http://127.0.0.1:8001'

.EXAMPLE
.\deploy\windows-task.ps1 -Remove
#>
param(
    # The folder into which reviews are put.
    [string] $Folder,
    # The database. Not in a synced folder and not on a network drive.
    [string] $Database = "$env:LOCALAPPDATA\reviewtrail\reviews.db",
    # Where status.html goes, and where the reports go.  [default: the folder, and Reports in it]
    [string] $Status = '',
    [string] $Reports = '',
    # Where people reach the pages in a browser, if they are served: status.html then leads there.
    [string] $DeskUrl = '',
    # Minutes between two looks.
    [int] $Minutes = 5,
    # Take the task away again.
    [switch] $Remove
)
$ErrorActionPreference = 'Stop'
$name = 'reviewtrail'

if ($Remove) {
    Get-ScheduledTask -TaskName $name -ErrorAction SilentlyContinue | Unregister-ScheduledTask -Confirm:$false
    Write-Output "The task $name is removed. The folder and the database are as they were."
    return
}
if (-not $Folder) { throw 'Say which folder: -Folder "C:\Reviews"' }
if (-not (Test-Path -LiteralPath $Folder -PathType Container)) { throw "There is no folder $Folder." }
$program = (Get-Command reviewtrail -ErrorAction SilentlyContinue).Source
if (-not $program) { throw 'reviewtrail is not installed, or not for you: see docs/office.md.' }

$Folder = (Resolve-Path -LiteralPath $Folder).ProviderPath
if (-not $Status) { $Status = $Folder }
if (-not $Reports) { $Reports = Join-Path $Folder 'Reports' }
$home_ = Split-Path -Parent $Database
New-Item -ItemType Directory -Force -Path $home_ | Out-Null
$log = Join-Path $home_ 'reviewtrail.log'

# A single quote within single quotes is written twice.
function Quoted([string] $text) { "'" + $text.Replace("'", "''") + "'" }

# PowerShell starts it, so that no window stays open and its words go to a file.
$command = "& $(Quoted $program) watch $(Quoted $Folder) --db $(Quoted $Database) --once"
$command = "$command --status $(Quoted $Status) --reports $(Quoted $Reports)"
if ($DeskUrl) { $command = "$command --desk-url $(Quoted $DeskUrl)" }
$command = "$command *>> $(Quoted $log); exit `$LASTEXITCODE"
$encoded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($command))
$action = New-ScheduledTaskAction -Execute 'powershell.exe' `
    -Argument "-NoProfile -NonInteractive -WindowStyle Hidden -EncodedCommand $encoded"
$trigger = New-ScheduledTaskTrigger -Once -At (Get-Date) `
    -RepetitionInterval (New-TimeSpan -Minutes $Minutes)
$settings = New-ScheduledTaskSettingsSet -StartWhenAvailable -MultipleInstances IgnoreNew `
    -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries -ExecutionTimeLimit (New-TimeSpan -Hours 1)
Register-ScheduledTask -TaskName $name -Action $action -Trigger $trigger -Settings $settings `
    -Description 'Reads the reviews that are put into a folder.' -Force | Out-Null

Write-Output "Every $Minutes minutes $Folder is looked at. What became of each file: $Status\status.html"
Write-Output "Year-on-year reports: $Reports"
& $program doctor $Folder --db $Database --status $Status --reports $Reports
