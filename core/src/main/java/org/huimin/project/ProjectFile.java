package org.huimin.project;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;

/**
 * What the file {@code huimin.json} of a project folder says:
 *
 * <pre>{@code
 * {"severities": [{"code": "HM5001", "severity": "error", "files": ["2016/**"]}]}
 * }</pre>
 *
 * <p>A severity is {@code error}, {@code warning}, {@code note} or {@code off}; a code may be the beginning of several;
 * without files, all of the project's are meant; of several entries about one finding the last holds. An error can't be
 * lowered. Nothing else may stand in the file; {@code {}} says that a project begins here.
 *
 * @param severities how much findings weigh; what is wrong is left out of it
 * @param lines the text
 * @param problems what is wrong with it
 */
public record ProjectFile(Severities severities, SourceLines lines, List<Diagnostic> problems) {
    /** The largest that is read, in bytes. */
    public static final int MOST_BYTES = 64 << 10;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public ProjectFile {
        requireNonNull(severities, "severities is null");
        requireNonNull(lines, "lines is null");
        problems = List.copyOf(problems);
    }

    /**
     * Reads the file.
     *
     * @param name the name that people are shown
     * @param bytes the file, or its beginning if it is larger than {@link #MOST_BYTES}
     * @param plugins the codes of plugins, which are asked for only where a code is not the host's
     * @return what it says; never an exception for what stands in it
     */
    public static ProjectFile read(String name, byte[] bytes, Supplier<PluginCodes> plugins) {
        if (bytes.length > MOST_BYTES) {
            return unusable(Diagnostic.of(HostCode.PROJECT_FILE_TOO_LARGE, Span.startOf(name))
                    .with("limit", MOST_BYTES >> 10)
                    .build());
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, characters, true);
        if (result.isError()) {
            return unusable(Diagnostic.of(HostCode.INVALID_UTF8, Span.startOf(name))
                    .with("offset", input.position() + 1L)
                    .build());
        }
        String decoded = characters.flip().toString();
        String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
        // Most projects have nothing to say; the JSON library need not be loaded to find that out.
        String bare = text.strip();
        boolean nothing = bare.startsWith("{")
                && bare.endsWith("}")
                && bare.substring(1, bare.length() - 1).isBlank();
        return nothing
                ? new ProjectFile(Severities.none(), new SourceLines(text), List.of())
                : new ProjectFileReader(name, text, plugins).read();
    }

    private static ProjectFile unusable(Diagnostic problem) {
        return new ProjectFile(Severities.none(), new SourceLines(""), List.of(problem));
    }
}
