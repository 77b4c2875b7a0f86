@echo off
rem Starts Huimin from the folder that this file lies in. The same rules as bin/huimin has.
setlocal EnableExtensions DisableDelayedExpansion
for %%i in ("%~dp0..") do set "home=%%~fi"
rem Our own words, and what Java prints, are UTF-8; the code page is put back at the end.
for /f "tokens=2 delims=:." %%i in ('chcp') do set "page=%%i"
chcp 65001 >nul

set "from=PATH"
set "java="
if not defined HUIMIN_JAVA goto home
set "from=HUIMIN_JAVA"
set "java=%HUIMIN_JAVA%"
if exist "%java%\bin\java.exe" set "java=%java%\bin\java.exe"
goto found
:home
if not defined JAVA_HOME goto path
set "from=JAVA_HOME"
set "java=%JAVA_HOME%\bin\java.exe"
goto found
:path
for %%i in (java.exe) do set "java=%%~$PATH:i"
:found
if not defined java goto nojava
if not exist "%java%" goto nojava

set "version="
set "runtime="
set "maker="
for %%i in ("%java%\..\..") do set "javahome=%%~fi"
if not exist "%javahome%\release" goto ask
for /f "usebackq tokens=1,2 delims==" %%i in ("%javahome%\release") do (
    if "%%i"=="JAVA_VERSION" set "version=%%~j"
    if "%%i"=="JAVA_RUNTIME_VERSION" set "runtime=%%~j"
    if "%%i"=="IMPLEMENTOR" set "maker=%%~j"
)
if defined version goto version
:ask
set "javahome="
for /f "tokens=3" %%i in ('""%java%" -version 2^>^&1" ^| findstr /c:" version "') do set "version=%%~i"
:version
set "major=0"
for /f "delims=.-+_" %%i in ("%version%") do set "major=%%i"
if %major% LSS 17 goto oldjava

set "options=-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -Xms128m -Xmn64m -Xshare:auto -Dguice_bytecode_gen_option=DISABLED -Dguice_include_stack_traces=OFF -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=error:stderr"
set "options=%options% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8"
if %major% GEQ 24 set "options=%options% --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
for %%i in ("%home%\lib\huimin-cli-*.jar") do set "jar=%%~fi"

rem The class-data archive: see lib/launch.sh. It is made after this run, by lib\archive.cmd.
set "make="
set "archive="
if defined HUIMIN_NO_CDS goto run
if not defined javahome goto run
if not defined LOCALAPPDATA goto run
if not exist "%home%\lib\BUILD_ID" goto run
set "key=%home%@%javahome%"
set "key=%key::=%"
set "key=%key:\=+%"
set "place=%LOCALAPPDATA%\huimin\archives\%key%"
set "build="
set /p build=<"%home%\lib\BUILD_ID"
for %%i in ("%home%\lib\BUILD_ID") do set "wanted=%build%;%%~ti;%runtime%;%maker%"
set "identity="
if exist "%place%\identity" set /p identity=<"%place%\identity"
if not "%identity%"=="%wanted%" set "make=1"
if not defined make if exist "%place%\huimin.jsa" set archive="-XX:SharedArchiveFile=%place%\huimin.jsa"

:run
"%java%" %options% %archive% "-Dhuimin.home=%home%" %HUIMIN_JAVA_OPTIONS% -cp "%jar%" org.huimin.cli.Main %*
set "code=%errorlevel%"
if defined make start "" /b /belownormal cmd /d /c call "%home%\lib\archive.cmd" <nul >nul 2>&1
chcp %page% >nul
exit /b %code%

:nojava
if "%from%"=="PATH" (
    echo 惠民：没有找到 Java。请安装 Java 17 或更高版本，或设置 JAVA_HOME。>&2
    echo huimin: no Java found. Install Java 17 or later, or set JAVA_HOME.>&2
) else (
    echo 惠民：%from% 指向的 Java 不存在或不能运行。需要 Java 17 或更高版本。>&2
    echo huimin: %from% names no Java that can be run. Java 17 or later is needed.>&2
)
chcp %page% >nul
exit /b 2

:oldjava
echo 惠民：需要 Java 17 或更高版本，而 "%java%" 是 %version%。请安装新版本，或设置 JAVA_HOME。>&2
echo huimin: Java 17 or later is needed, but "%java%" is %version%. Install a later one, or set JAVA_HOME.>&2
chcp %page% >nul
exit /b 2
