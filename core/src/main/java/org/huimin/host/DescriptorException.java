package org.huimin.host;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huimin.diagnostics.Argument;

/** Says that a plugin's descriptor is wrong, or that the plugin is not what its descriptor says. */
final class DescriptorException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Argument reason;

    private DescriptorException(String key, Argument reason) {
        super(key);
        this.reason = reason;
    }

    /**
     * An exception.
     *
     * @param key the end of the key of the phrase that says why
     * @param namesAndTexts what the phrase speaks of: a name, its text, the next name …
     */
    static DescriptorException of(String key, String... namesAndTexts) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        for (int index = 0; index < namesAndTexts.length; index += 2) {
            arguments.put(namesAndTexts[index], new Argument.Literal(namesAndTexts[index + 1]));
        }
        return of(key, arguments);
    }

    /** The same with arguments of any kind. */
    static DescriptorException of(String key, Map<String, Argument> arguments) {
        return new DescriptorException(key, new Argument.Phrase("descriptor." + key, arguments));
    }

    Argument reason() {
        return reason;
    }
}
