package org.huimin.language.load;

import java.util.Optional;
import org.huimin.diagnostics.Diagnostic;

/** The bytes of a file as they are, for those who change text; or why they can't be had. */
public final class FileBytes {
    private final byte[] bytes;
    private final Optional<Diagnostic> problem;

    private FileBytes(byte[] bytes, Optional<Diagnostic> problem) {
        this.bytes = bytes;
        this.problem = problem;
    }

    static FileBytes read(byte[] bytes) {
        return new FileBytes(bytes, Optional.empty());
    }

    static FileBytes unreadable(Diagnostic problem) {
        return new FileBytes(new byte[0], Optional.of(problem));
    }

    /** The bytes; none where there is a problem. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Why the file can't be read. */
    public Optional<Diagnostic> problem() {
        return problem;
    }
}
