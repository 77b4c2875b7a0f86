@echo off
rem Starts Huimin from its sources: builds on first use and whenever sources have changed, then runs what was built.
setlocal EnableExtensions DisableDelayedExpansion
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0dsl\distribution\src\main\windows\build.ps1" -Checkout "%~dp0." 1>&2 <nul
if %errorlevel% EQU 0 goto run
set "code=%errorlevel%"
for /f "tokens=2 delims=:." %%i in ('chcp') do set "page=%%i"
chcp 65001 >nul
if %code% EQU 2 (
    echo 惠民：这是源代码目录，需要用 Maven 3.8 或更高版本构建，但没有找到 mvn。>&2
    echo huimin: this is a source checkout; it is built with Maven 3.8 or later, but there is no mvn.>&2
) else (
    echo 惠民：构建失败，详情见上。>&2
    echo huimin: the build failed; see above.>&2
)
chcp %page% >nul
exit /b %code%
:run
"%~dp0dsl\distribution\target\huimin\bin\huimin.cmd" %*
