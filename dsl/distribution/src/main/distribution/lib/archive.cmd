@echo off
rem Makes the class-data archive; called by bin\huimin.cmd in the background, with its variables. See lib/launch.sh.
mkdir "%place%" 2>nul
mkdir "%place%\lock" 2>nul || exit /b
set "new=%place%\lock\new"
"%java%" %options% -Xshare:off "-XX:DumpLoadedClassList=%new%.classes" "-Dhuimin.home=%home%" -cp "%jar%" org.huimin.cli.Main check "%home%\lib\training"
findstr /v /b /c:"@cp " /c:"@lambda-proxy picocli/" "%new%.classes" >"%new%.list"
"%java%" %options% -XX:-UseSerialGC -XX:+UseG1GC -Xshare:dump "-XX:SharedClassListFile=%new%.list" "-XX:SharedArchiveFile=%new%.jsa" -cp "%jar%"
del /q /f "%place%\identity" "%place%\huimin.jsa"
if exist "%new%.jsa" move /y "%new%.jsa" "%place%\huimin.jsa"
>"%new%.identity" echo %wanted%
move /y "%new%.identity" "%place%\identity"
rmdir /s /q "%place%\lock"
