# Builds the distribution of a source checkout if there is none or if sources are newer. The rules are those of the
# launcher for sh. Exit code 0: it is there; 2: no Maven; 3: the build failed. The caller says so in words.
param([Parameter(Mandatory)] [string] $Checkout)

$Checkout = (Resolve-Path -LiteralPath $Checkout).Path
$built = Join-Path $Checkout 'dsl\distribution\target\huimin.built'
$identity = Join-Path $Checkout 'dsl\distribution\target\huimin\lib\BUILD_ID'

function Find-Changes {
    if (-not (Test-Path -LiteralPath $built) -or -not (Test-Path -LiteralPath $identity)) {
        return , $Checkout
    }
    $since = (Get-Item -LiteralPath $built).LastWriteTimeUtc
    $roots = 'core', 'dsl', 'plugins' | ForEach-Object { Join-Path $Checkout $_ }
    $items = @(Get-Item -LiteralPath (Join-Path $Checkout 'pom.xml'), (Join-Path $Checkout '.mvn'))
    $items += Get-ChildItem -LiteralPath $roots -Recurse -Force | Where-Object {
        # By relative names: the checkout itself may lie in a folder called src or target.
        $name = $_.FullName.Substring($Checkout.TrimEnd('\').Length)
        ($_.Name -eq 'pom.xml' -or $name -match '\\src(\\|$)') -and
        $name -notmatch '\\src\\test(\\|$)' -and $name -notmatch '^((?!\\src\\).)*\\target(\\|$)'
    }
    return , @($items | Where-Object { $_.LastWriteTimeUtc -gt $since } | ForEach-Object { $_.FullName })
}

if (@(Find-Changes).Count -eq 0) { exit 0 }
if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) { exit 2 }

$name = 'huimin-' + ($Checkout.ToLowerInvariant() -replace '[\\:/]', '+')
$mutex = New-Object System.Threading.Mutex($false, $name)
try { [void] $mutex.WaitOne() } catch [System.Threading.AbandonedMutexException] { }
try {
    $changes = @(Find-Changes)
    if ($changes.Count -eq 0) { exit 0 }
    $goals = @('package')
    if ($changes | Where-Object { $_ -like '*\pom.xml' -or (Test-Path -LiteralPath $_ -PathType Container) }) {
        $goals = @('clean', 'package')
    }
    Set-Location -LiteralPath $Checkout
    & mvn -B -ntp '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn' '-Dmaven.test.skip=true' `
        '-Dassembly.skipAssembly=true' -pl dsl/distribution -am @goals
    if ($LASTEXITCODE -ne 0) { exit 3 }
    exit 0
} finally {
    $mutex.ReleaseMutex()
}
