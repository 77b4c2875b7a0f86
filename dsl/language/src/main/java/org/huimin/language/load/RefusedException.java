package org.huimin.language.load;

import java.util.Map;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.HostCode;

/** Says why a file is not read. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final HostCode code;
    private final transient Map<String, Argument> arguments;

    RefusedException(HostCode code) {
        this(code, Map.of());
    }

    RefusedException(HostCode code, String argument, Argument value) {
        this(code, Map.of(argument, value));
    }

    private RefusedException(HostCode code, Map<String, Argument> arguments) {
        super(code.id());
        this.code = code;
        this.arguments = arguments;
    }

    HostCode code() {
        return code;
    }

    Map<String, Argument> arguments() {
        return arguments;
    }
}
