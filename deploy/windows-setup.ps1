<#
.SYNOPSIS
Sets reviewtrail up on Windows for you alone: asks for the folder, installs, watches, shows the pages.
Needs no administrator. Run it again to change the folder.

.DESCRIPTION
Right-click the file and choose "Run with PowerShell"; or in PowerShell:

    powershell -ExecutionPolicy Bypass -File .\deploy\windows-setup.ps1

.EXAMPLE
.\deploy\windows-setup.ps1 -Folder "$HOME\OneDrive - Birchwood Trust\Reviews" -Port 8002

.EXAMPLE
.\deploy\windows-setup.ps1 -Remove
#>
param(
    # The folder into which reviews are put. Asked for where it is not given.
    [string] $Folder = '',
    # The database. Not in a synced folder and not on a network drive.
    [string] $Database = "$env:LOCALAPPDATA\reviewtrail\reviews.db",
    # Where the pages are on this machine: http://127.0.0.1:PORT/
    [int] $Port = 8001,
    # Take both tasks and the shortcut away again. Folder, database and program stay.
    [switch] $Remove
)
$ErrorActionPreference = 'Stop'
$name = 'reviewtrail desk'
$shortcut = Join-Path ([Environment]::GetFolderPath('Desktop')) 'Reviews.url'

# What runs of it ends: else its files cannot be replaced, and the desk goes on with the folder of before.
Get-ScheduledTask -TaskName 'reviewtrail', $name -ErrorAction SilentlyContinue | Stop-ScheduledTask
Get-Process -Name 'reviewtrail' -ErrorAction SilentlyContinue | Stop-Process -Force -ErrorAction SilentlyContinue

if ($Remove) {
    & (Join-Path $PSScriptRoot 'windows-task.ps1') -Remove
    Get-ScheduledTask -TaskName $name -ErrorAction SilentlyContinue | Unregister-ScheduledTask -Confirm:$false
    Remove-Item -LiteralPath $shortcut -ErrorAction SilentlyContinue
    Write-Output 'Removed. The folder and the database are as they were.'
    return
}

# 1. The folder
if (-not $Folder) {
    Add-Type -AssemblyName System.Windows.Forms
    $asked = New-Object System.Windows.Forms.FolderBrowserDialog
    $asked.Description = 'Into which folder are the reviews put?'
    if ($asked.ShowDialog() -ne 'OK') { throw 'No folder was chosen; nothing was changed.' }
    $Folder = $asked.SelectedPath
}
if (-not (Test-Path -LiteralPath $Folder -PathType Container)) { throw "There is no folder $Folder." }
$Folder = (Resolve-Path -LiteralPath $Folder).ProviderPath

# 2. The program, for this user alone
function Find([string] $program) { (Get-Command $program -ErrorAction SilentlyContinue).Source }
$source = Split-Path -Parent $PSScriptRoot
$env:Path = "$env:Path;$HOME\.local\bin"
if (Find 'uv') { & uv tool install --force "$source[watch,desk]" }
elseif (Find 'pipx') { & pipx install --force "$source[watch,desk]" }
elseif (-not (Find 'reviewtrail')) {
    throw 'Install uv first, which needs no administrator: winget install --id astral-sh.uv. Then run this again.'
}
if ($LASTEXITCODE) { throw 'reviewtrail was not installed; see what is said above.' }
$program = Find 'reviewtrail'
if (-not $program) { throw 'reviewtrail was not installed; see what is said above.' }

# 3. The watcher: every five minutes, with reports and status.html in the folder
$url = "http://127.0.0.1:$Port"
& (Join-Path $PSScriptRoot 'windows-task.ps1') -Folder $Folder -Database $Database -DeskUrl $url

# 4. The pages, from now on and whenever this user logs on
function Quoted([string] $text) { "'" + $text.Replace("'", "''") + "'" }
$log = Join-Path (Split-Path -Parent $Database) 'desk.log'
$command = "& $(Quoted $program) serve --db $(Quoted $Database) --edit --folder $(Quoted $Folder) --port $Port"
$command = "$command *>> $(Quoted $log); exit `$LASTEXITCODE"
$encoded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($command))
$action = New-ScheduledTaskAction -Execute 'powershell.exe' `
    -Argument "-NoProfile -NonInteractive -WindowStyle Hidden -EncodedCommand $encoded"
$user = [Security.Principal.WindowsIdentity]::GetCurrent().Name
$trigger = New-ScheduledTaskTrigger -AtLogOn -User $user
$settings = New-ScheduledTaskSettingsSet -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries `
    -ExecutionTimeLimit ([TimeSpan]::Zero) -RestartCount 99 -RestartInterval (New-TimeSpan -Minutes 1)
$principal = New-ScheduledTaskPrincipal -UserId $user -LogonType Interactive -RunLevel Limited
Register-ScheduledTask -TaskName $name -Action $action -Trigger $trigger -Settings $settings `
    -Principal $principal -Description 'Shows the reviews in a browser.' -Force | Out-Null
Start-ScheduledTask -TaskName $name
Set-Content -LiteralPath $shortcut -Encoding ASCII -Value "[InternetShortcut]`r`nURL=$url/"

Write-Output "All is set up. Put reviews into $Folder, or open Reviews on your desktop: $url/"
