package org.huimin.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {
    private static final String HEAD = "\u8BA1\u5212\uFF1A2016\u5E74\u8BA1\u5212\n\u5E74\u5EA6\uFF1A2016\n";

    @TempDir
    Path folder;

    private List<String> findings(byte[] bytes) throws IOException {
        Path file = folder.resolve("plan.plan");
        Files.write(file, bytes);
        return Finding.lines("plan.plan", Compilation.of(folder, file).diagnostics());
    }

    @Test
    void aByteOrderMarkOfUtf8IsNoMistake() throws IOException {
        assertEquals(List.of(), findings(("\uFEFF" + HEAD).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void textInGb18030IsRecognised() throws IOException {
        assertEquals(List.of("HM1102 error 1:1-1:1"), findings(HEAD.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void textInUtf16IsRecognisedByItsByteOrderMark() throws IOException {
        assertEquals(List.of("HM1106 error 1:1-1:1"), findings(HEAD.getBytes(StandardCharsets.UTF_16)));
        assertEquals(List.of("HM1106 error 1:1-1:1"), findings(("\uFEFF" + HEAD).getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void aByteThatIsNotUtf8IsReportedWhereItStands() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("\u5730\u533A".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        assertEquals(List.of("HM1101 error 3:3-3:3"), findings(bytes.toByteArray()));
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsNotUtf8() throws IOException {
        byte[] whole = (HEAD + "\u5730\u533A").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertEquals(List.of("HM1101 error 3:2-3:2"), findings(cut));
    }
}
