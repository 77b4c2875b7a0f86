package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginDescriptorTest {
    private static final String SOUND = """
            id=budget
            version=1.0
            spi=1
            class=example.Budget
            calculators=budget
            """;

    @TempDir
    private Path folder;

    private ThirdParty thirdParty;

    @BeforeEach
    void makeFolder() throws IOException {
        thirdParty = new ThirdParty(folder);
    }

    private void write(String jar, String descriptor) throws IOException {
        Path file = thirdParty.plugins().resolve(jar);
        Files.createDirectories(file.getParent());
        try (OutputStream stream = Files.newOutputStream(file);
                JarOutputStream packed = new JarOutputStream(stream)) {
            packed.putNextEntry(new JarEntry(PluginDescriptor.RESOURCE));
            packed.write(descriptor.getBytes(StandardCharsets.UTF_8));
            packed.closeEntry();
        }
    }

    private List<String> problems() throws IOException {
        try (PluginHost host = PluginHost.open(thirdParty.options(Optional.empty()))) {
            return ThirdParty.messages(host.problems());
        }
    }

    @Test
    void aSoundOneHasNoProblems() throws IOException {
        write("budget/budget.jar", SOUND + """
                        codes=BG01
                        validators=own,further
                        exporters=brief
                        always=false
                        setting.rate=money
                        setting.rate.names=\u8D39\u7387,Rate
                        setting.rate.default=500 yuan
                        setting.rate.minimum=1 yuan
                        setting.kind=choice one/\u7532|two
                        setting.kind.required=true
                        attribute.item=text
                        attribute.share=share
                        attribute.share.maximum=100%
                        """);

        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            calculators=budget ~ calculater=budget          ~ there is no key 'calculater'; was 'calculators' meant?
            calculators=budget ~ colour=red                 ~ there is no key 'colour'
            id=budget          ~ id=Budget                  ~ the id must be lower-case letters, digits and '-': Budget
            id=budget          ~ name=budget                ~ it has no 'id'
            version=1.0        ~ version=1 0                ~ the version must be letters, digits and '. + _ -': 1 0
            version=1.0        ~ version=                   ~ it has no 'version'
            spi=1              ~ spi=one                    ~ spi must be a whole number: one
            class=example      ~ class=1example             ~ class is no name of a Java class: 1example.Budget
            calculators=budget ~ calculators=a b            ~ names in calculators must be letters, digits and '-': a b
            calculators=budget ~ calculators=a,a            ~ calculators names 'a' twice
            calculators=budget ~ validators=a               ~ a plugin with validators needs a prefix for its codes: codes
            calculators=budget ~ codes=HM7                  ~ codes must be 2 to 8 capital letters, two digits may follow, and not begin with HM: HM7
            calculators=budget ~ codes=b                    ~ codes must be 2 to 8 capital letters, two digits may follow, and not begin with HM: b
            calculators=budget ~ always=perhaps             ~ always must be true or false: perhaps
            calculators=budget ~ setting.rate=many          ~ setting.rate has the unknown type 'many'; there are
            calculators=budget ~ setting.rate.names=a       ~ there is no key 'setting.rate.names'
            calculators=budget ~ setting.rate=choice        ~ the choices of setting.rate are wrong
            calculators=budget ~ setting.rate=text one      ~ the choices of setting.rate are wrong
            """)
    void aMistakeIsNamed(String right, String wrong, String message) throws IOException {
        write("budget/budget.jar", SOUND.replace(right, wrong));

        List<String> problems = problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(
                problems.get(0).startsWith("HM7005 The descriptor of the plugin 'budget' (plugins/budget) "),
                problems.get(0));
        assertTrue(problems.get(0).contains(message), problems.get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            setting.x=money|setting.x.default=many                          ~ the value 'many' of setting.x.default is no
            setting.x=whole-number|setting.x.minimum=a                      ~ the value 'a' of setting.x.minimum is no
            setting.x=text|setting.x.minimum=1                              ~ setting.x is no number, so it has no minimum or maximum
            setting.x=text|setting.x.required=true|setting.x.default=a      ~ setting.x is required, so it has no default
            setting.x=text|setting.x.names=a,a                              ~ setting.x names 'a' twice
            setting.x=text|setting.y=text|setting.y.names=x                 ~ names 'x' twice
            setting.x=text|setting.x.colour=red                             ~ there is no key 'setting.x.colour'
            attribute.x=text|attribute.x.default=a                          ~ there is no key 'attribute.x.default'
            """)
    void aMistakeInAParameterIsNamed(String lines, String message) throws IOException {
        write("budget/budget.jar", SOUND + lines.replace('|', '\n') + "\n");

        List<String> problems = problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains(message), problems.get(0));
    }

    @Test
    void anotherInterfaceIsSaidBeforeItsKeysAreRead() throws IOException {
        write("budget/budget.jar", SOUND.replace("spi=1", "spi=2") + "importers=a\n");

        assertTrue(problems().get(0).startsWith("HM7011 The plugin 'budget' (plugins/budget) is made for version 2"));
    }

    @Test
    void onlyOneJarHasADescriptor() throws IOException {
        write("budget/a.jar", SOUND);
        write("budget/b.jar", SOUND);

        assertTrue(problems().get(0).contains("both a.jar and b.jar have one"));
    }

    @Test
    void controlCharactersAndWrongEscapesAreMistakes() throws IOException {
        write("budget/budget.jar", SOUND.replace("1.0", "1\\u0007"));
        write("other/other.jar", SOUND.replace("1.0", "\\u00"));

        List<String> problems = problems();
        assertEquals(2, problems.size());
        assertTrue(problems.get(0).contains("version"), problems.get(0));
        assertTrue(problems.get(1).contains("escape is wrong"), problems.get(1));
    }

    @Test
    void aDescriptorThatIsTooLongIsNotRead() throws IOException {
        write("budget/budget.jar", SOUND + "#".repeat(70_000));

        assertTrue(problems().get(0).contains("a file can't be read, or is no sound jar"));
    }

    @Test
    void codesMustNotBeginAsThoseOfAnotherPluginDo() throws IOException {
        write("a/a.jar", SOUND.replace("budget", "a") + "codes=BG\n");
        write("b/b.jar", SOUND.replace("budget", "b") + "codes=BGT\n");

        assertEquals(List.of("HM7006 Two plugins provide 'BGT': a/a.jar and b/b.jar. Remove one of them."), problems());
    }
}
