package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginDescriptorTest {
    private static final String SOUND = "id=budget\nversion=1.0\nspi=1\nclass=example.Entry\n";
    private static final String DOES_NOT_HOLD =
            "HM7005 The descriptor of the plugin 'budget' (third/budget) does not hold: ";

    @TempDir
    private Path folder;

    private ThirdParty third;

    @BeforeEach
    void makeFolder() throws IOException {
        third = new ThirdParty(folder);
    }

    /** What is wrong with the one plugin, without what every such sentence begins with. */
    private String reason(String descriptor) throws IOException {
        third.describe("budget", "budget.jar", descriptor);
        List<String> problems = third.problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith(DOES_NOT_HOLD), problems.get(0));
        return problems.get(0).substring(DOES_NOT_HOLD.length());
    }

    private PluginDescriptor descriptor(String text) throws IOException {
        third.describe("budget", "budget.jar", text);
        try (PluginHost host = PluginHost.open(third.options())) {
            assertEquals(List.of(), ThirdParty.messages(host.problems()));
            return host.plugins().iterator().next().descriptor();
        }
    }

    /** The descriptor with one of its values changed. */
    private static String with(String key, String value) {
        return SOUND.replaceAll("(?m)^" + key + "=.*$", "") + key + "=" + value + "\n";
    }

    @Test
    void aDescriptorSaysWhatAPluginAddsBeforeAnyClassIsLoaded() throws IOException {
        PluginDescriptor read = descriptor(SOUND + "codes=NG12\nvalidators=one, 二\ncalculators=total\n"
                + "exporters=brief,long\nimporters=json\nalways=true\n");

        assertEquals("budget", read.id());
        assertEquals("1.0", read.version());
        assertEquals(1, read.spi());
        assertEquals("example.Entry", read.pluginClass());
        assertEquals("NG12", read.codePrefix());
        assertEquals(List.of("one", "二"), read.validators());
        assertEquals(List.of("total"), read.calculators());
        assertEquals(List.of("brief", "long"), read.exporters());
        assertEquals(List.of("json"), read.importers());
        assertTrue(read.always());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "class", "spi"})
    void whatEveryPluginNeedsMustBeThereAndNotBeBlank(String key) throws IOException {
        assertEquals("it has no '" + key + "'", reason(with(key, "  ")));
        assertEquals("it has no '" + key + "'", reason(SOUND.replaceAll("(?m)^" + key + "=.*$", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget", "1budget", "-budget", "budget.one", "budget_one", "预算", "../budget", "b b"})
    void anIdIsLowerCaseLettersDigitsAndHyphens(String id) throws IOException {
        assertEquals("the id must be lower-case letters, digits and '-': " + id, reason(with("id", id)));
    }

    @Test
    void anIdHasAtMostFortyLetters() throws IOException {
        assertEquals("b".repeat(40), descriptor(with("id", "b".repeat(40))).id());
        assertTrue(reason(with("id", "b".repeat(41))).startsWith("the id must be"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one two", "-1", ".1", "1/2", "1.0\\nx"})
    void aVersionIsLettersDigitsAndAFewSigns(String version) throws IOException {
        assertTrue(
                reason(with("version", version)).matches("(the version must be .*|version holds a control character)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example/Entry", "example..Entry", ".Entry", "example.", "example.1Entry", "exa mple.Entry"})
    void aClassIsTheNameOfAJavaClass(String name) throws IOException {
        assertEquals("class is no name of a Java class: " + name, reason(with("class", name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "1.0", "-1", "0x1", "1000000000", "\uFF11"})
    void theVersionOfTheInterfaceIsAWholeNumber(String spi) throws IOException {
        assertEquals("spi must be a whole number: " + spi, reason(with("spi", spi)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 999_999_999})
    void aPluginForAnotherInterfaceIsRefusedBeforeItsOtherKeysAreLookedAt(int spi) throws IOException {
        third.describe("budget", "budget.jar", "id=budget\nspi=" + spi + "\nimporters=new\nclass=9\n");

        assertEquals(
                List.of(
                        "HM7011 The plugin 'budget' (third/budget) is made for version " + spi + " of the plugin"
                                + " interface; this program has version 1. It is not loaded: install a release of it that fits."),
                third.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HM", "HM5", "HMX", "ng", "N", "NG123", "ABCDEFGHI", "12", "NG-1", "预算"})
    void codesAreCapitalLettersAndNotThoseOfTheHost(String codes) throws IOException {
        assertEquals(
                "codes must be 2 to 8 capital letters, two digits may follow, and not begin with HM: " + codes,
                reason(SOUND + "codes=" + codes + "\n"));
    }

    @Test
    void aPluginWithValidatorsNeedsCodes() throws IOException {
        assertEquals(
                "a plugin with validators needs a prefix for its codes: codes", reason(SOUND + "validators=one\n"));
        assertEquals(List.of("total"), descriptor(SOUND + "calculators=total\n").calculators());
    }

    @Test
    void aKeyIsWrittenOnce() throws IOException {
        assertEquals("version is written twice", reason(SOUND + "calculators=total\nversion=1.0\nspi=1\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "exporter, exporters",
        "calculator, calculators",
        "Version, version",
        "allways, always",
        "code, codes",
        "spii, spi"
    })
    void aMisspeltKeyGetsTheRightOne(String key, String meant) throws IOException {
        assertEquals("there is no key '" + key + "'; was '" + meant + "' meant?", reason(SOUND + key + "=x\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "importers-and-more",
                "setting.",
                "attribute.",
                "setting.count.minimum",
                "setting.count.other",
                "setting.a.b",
                "attribute.a.names"
            })
    void anUnknownKeyIsRefused(String key) throws IOException {
        assertEquals("there is no key '" + key + "'", reason(SOUND + key + "=x\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"required", "default"})
    void anAttributeIsNeitherRequiredNorHasADefault(String part) throws IOException {
        String key = "attribute.head." + part;
        assertEquals("there is no key '" + key + "'", reason(SOUND + "attribute.head=text\n" + key + "=true\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", "no"})
    void whetherItAlwaysRunsIsTrueOrFalse(String value) throws IOException {
        assertEquals("always must be true or false: " + value, reason(SOUND + "always=" + value + "\n"));
    }

    @Test
    void contributionsHaveNamesThatCanBePartsOfFileNamesAndEachOnce() throws IOException {
        for (String name : List.of("../brief", "-brief", "a/b", "a b", "a.b", "b".repeat(41))) {
            assertEquals(
                    "names in exporters must be letters, digits and '-': " + name,
                    reason(SOUND + "exporters=" + name + "\n"));
        }
        assertEquals("calculators names 'total' twice", reason(SOUND + "calculators=total,sum, total\n"));
    }

    @Test
    void oneJarHasTheDescriptorAndNoOther() throws IOException {
        third.describe("budget", "library.jar", SOUND);
        assertEquals("both budget.jar and library.jar have one", reason(SOUND));
    }

    @Test
    void aFolderWithoutADescriptorIsNamed() throws IOException {
        Files.createDirectories(third.plugins().resolve("budget"));
        assertEquals(List.of(DOES_NOT_HOLD + "no jar of it has META-INF/huimin-plugin.properties"), third.problems());
    }

    @Test
    void aJarThatIsNoneOrHasAHugeDescriptorIsNamed() throws IOException {
        assertEquals("a file can't be read, or is no sound jar", reason(SOUND + "# " + "x".repeat(64 << 10) + "\n"));
        Files.writeString(third.plugins().resolve("budget/budget.jar"), "no jar");
        assertEquals(List.of(DOES_NOT_HOLD + "a file can't be read, or is no sound jar"), third.problems());
    }

    @Test
    void aControlCharacterIsRefusedInKeysAndValues() throws IOException {
        assertEquals("version holds a control character", reason(with("version", "1\\u001B[2J")));
        assertEquals("version holds a control character", reason(with("version", "1\\nfolder x")));
        assertEquals("aU+0007 holds a control character", reason(SOUND + "a\\u0007=x\n"));
    }

    @Test
    void halfACharacterIsRefusedSinceNoLockFileCouldHoldIt() throws IOException {
        assertEquals("class holds a control character", reason(with("class", "example.\\uD800")));
        assertEquals(
                "example.\uD842\uDFB7",
                descriptor(with("class", "example.\\uD842\\uDFB7")).pluginClass());
    }

    @Test
    void aWrongEscapeIsNamed() throws IOException {
        assertEquals("a \\u escape is wrong", reason(with("version", "\\u12")));
    }

    @Test
    void aByteOrderMarkInFrontIsNoPartOfTheFirstKey() throws IOException {
        assertEquals("budget", descriptor("\uFEFF" + SOUND).id());
    }

    @Test
    void whatIsWrongWithOnePluginDoesNotHideTheOthers() throws IOException {
        third.describe("broken", "broken.jar", "id=broken\n");
        third.describe("budget", "budget.jar", SOUND);

        try (PluginHost host = PluginHost.open(third.options())) {
            assertEquals(1, host.problems().size());
            assertEquals(
                    List.of("budget"),
                    host.plugins().stream()
                            .map(plugin -> plugin.descriptor().id())
                            .toList());
        }
    }

    @Test
    void aDescriptorOfTheDistributionMayHaveTheCodesOfTheHost() throws IOException {
        Path jar = third.describe("budget", "budget.jar", SOUND + "codes=HM5\n");
        Path own = Files.createDirectories(third.bundled().resolve("budget"));
        Files.move(jar, own.resolve("budget.jar"));
        Files.delete(jar.getParent());

        assertEquals(List.of(), third.problems());
        assertEquals(Optional.empty(), third.options().lock());
    }
}
