package org.huimin.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Nearest;
import org.huimin.plugin.Plugin;
import org.jspecify.annotations.Nullable;

/** Reads a plugin's descriptor, strictly: what it does not know is a mistake. */
final class DescriptorReader {
    /** How the codes of the host begin. */
    static final String HOST_PREFIX = "HM";

    private static final String SETTING = "setting.";
    private static final String ATTRIBUTE = "attribute.";
    private static final List<String> KEYS = List.of(
            "id", "version", "spi", "class", "codes", "validators", "calculators", "exporters", "importers", "always");
    private static final List<String> SETTING_PARTS =
            List.of("names", "required", "default", "minimum", "maximum", "sheets");
    private static final List<String> ATTRIBUTE_PARTS = List.of("names", "minimum", "maximum");

    // Patterns are made where they are used: most runs read descriptors of four plugins, and need few of them.
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,39}");

    private final Map<String, String> properties;
    private final boolean bundled;

    private DescriptorReader(Map<String, String> properties, boolean bundled) {
        this.properties = properties;
        this.bundled = bundled;
    }

    /**
     * Reads a descriptor.
     *
     * @param properties its keys with their values
     * @param bundled whether the plugin is one of the distribution, whose codes may be the host's
     * @throws DescriptorException if something is missing or wrong
     * @throws SpiVersionException if the plugin is made for another version of the plugin interface
     */
    static PluginDescriptor read(Map<String, String> properties, boolean bundled)
            throws DescriptorException, SpiVersionException {
        return new DescriptorReader(properties, bundled).read();
    }

    private PluginDescriptor read() throws DescriptorException, SpiVersionException {
        String id = required("id");
        if (!PluginDescriptor.isId(id)) {
            throw DescriptorException.of("id-wrong", "id", id);
        }
        int spi = spi();
        if (spi != Plugin.SPI_VERSION) {
            // Before all else: another version may have other keys.
            throw new SpiVersionException(id, spi);
        }
        checkKeys();
        List<String> validators = contributions("validators");
        String codes = codes(validators);
        return new PluginDescriptor(
                id,
                version(),
                spi,
                pluginClass(),
                codes,
                validators,
                contributions("calculators"),
                contributions("exporters"),
                contributions("importers"),
                parameters(SETTING, SETTING_PARTS),
                parameters(ATTRIBUTE, ATTRIBUTE_PARTS),
                yesNo("always"),
                properties);
    }

    private int spi() throws DescriptorException {
        String written = required("spi");
        if (!written.matches("[0-9]{1,9}")) {
            throw DescriptorException.of("spi-wrong", "value", written);
        }
        return Integer.parseInt(written);
    }

    private String version() throws DescriptorException {
        String version = required("version");
        if (!version.matches("[0-9A-Za-z][0-9A-Za-z.+_-]{0,79}")) {
            throw DescriptorException.of("version-wrong", "value", version);
        }
        return version;
    }

    private String pluginClass() throws DescriptorException {
        String name = required("class");
        for (String part : name.split("\\.", -1)) {
            if (part.isEmpty()
                    || !Character.isJavaIdentifierStart(part.codePointAt(0))
                    || !part.codePoints().allMatch(Character::isJavaIdentifierPart)) {
                throw DescriptorException.of("class-wrong", "value", name);
            }
        }
        return name;
    }

    private String codes(List<String> validators) throws DescriptorException {
        String codes = optional("codes").orElse("");
        if (bundled) {
            return codes;
        }
        boolean own = codes.matches("[A-Z]{2,8}[0-9]{0,2}") && !codes.startsWith(HOST_PREFIX);
        if (!codes.isEmpty() && !own) {
            throw DescriptorException.of("codes-wrong", "value", codes);
        }
        if (codes.isEmpty() && !validators.isEmpty()) {
            throw DescriptorException.of("codes-missing");
        }
        return codes;
    }

    private boolean yesNo(String key) throws DescriptorException {
        String value = optional(key).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw DescriptorException.of("not-true-or-false", "key", key, "value", value);
        }
        return value.equals("true");
    }

    private List<String> contributions(String key) throws DescriptorException {
        List<String> names = list(key);
        Set<String> seen = new LinkedHashSet<>();
        for (String name : names) {
            checkName(key, name);
            if (!seen.add(name)) {
                throw DescriptorException.of("name-twice", "key", key, "name", name);
            }
        }
        return names;
    }

    /** Names stand in plans, in lock files and in names of files. */
    private static void checkName(String key, String name) throws DescriptorException {
        if (!NAME.matcher(name).matches()) {
            throw DescriptorException.of("name-wrong", "key", key, "name", name);
        }
    }

    /** Whether a character breaks lines, or is half of one and can't be written. */
    private static boolean isControl(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    private void checkKeys() throws DescriptorException {
        for (String key : properties.keySet()) {
            if ((key + "=" + properties.get(key)).codePoints().anyMatch(DescriptorReader::isControl)) {
                throw DescriptorException.of("control-character", "key", key);
            }
            if (!KEYS.contains(key)
                    && !isPart(key, SETTING, SETTING_PARTS)
                    && !isPart(key, ATTRIBUTE, ATTRIBUTE_PARTS)) {
                List<String> near = Nearest.to(key, KEYS);
                throw near.isEmpty()
                        ? DescriptorException.of("key-unknown", "key", key)
                        : DescriptorException.of("key-misspelt", "key", key, "meant", near.get(0));
            }
        }
    }

    /** Whether a key declares a parameter, or a part of one that is declared. */
    private boolean isPart(String key, String kind, List<String> parts) {
        if (!key.startsWith(kind)) {
            return false;
        }
        int dot = key.lastIndexOf('.');
        return dot == kind.length() - 1
                ? key.length() > kind.length()
                : parts.contains(key.substring(dot + 1)) && properties.containsKey(key.substring(0, dot));
    }

    private List<Parameter> parameters(String kind, List<String> parts) throws DescriptorException {
        List<Parameter> parameters = new ArrayList<>();
        Map<String, String> owners = new LinkedHashMap<>();
        for (String key : properties.keySet()) {
            if (key.startsWith(kind) && key.indexOf('.', kind.length()) < 0) {
                Parameter parameter = parameter(key, key.substring(kind.length()), parts);
                parameters.add(parameter);
                for (String name : parameter.names()) {
                    checkName(key, name);
                    if (owners.putIfAbsent(name, key) != null) {
                        throw DescriptorException.of("name-twice", "key", key, "name", name);
                    }
                }
            }
        }
        return parameters;
    }

    private Parameter parameter(String key, String name, List<String> parts) throws DescriptorException {
        String declared = required(key);
        int blank = declared.indexOf(' ');
        String word = blank < 0 ? declared : declared.substring(0, blank);
        Optional<ParameterType> type = ParameterType.of(word);
        if (type.isEmpty()) {
            throw DescriptorException.of("type-unknown", "key", key, "type", word, "types", types());
        }
        String rest = blank < 0 ? "" : declared.substring(blank).strip();
        List<List<String>> choices = choices(rest);
        Set<String> words = new LinkedHashSet<>();
        boolean sound = rest.isEmpty() == (type.get() != ParameterType.CHOICE);
        for (List<String> forms : choices) {
            sound &= !forms.isEmpty();
            for (String form : forms) {
                sound &= words.add(form);
            }
        }
        if (!sound) {
            throw DescriptorException.of("choices-wrong", "key", key);
        }
        Parameter parameter = new Parameter(
                name,
                list(key + ".names"),
                type.get(),
                choices,
                parts.contains("required") && yesNo(key + ".required"),
                parts.contains("default") ? optional(key + ".default") : Optional.empty(),
                optional(key + ".minimum"),
                optional(key + ".maximum"),
                parts.contains("sheets") ? list(key + ".sheets") : List.of());
        check(parameter, key);
        return parameter;
    }

    private static void check(Parameter parameter, String key) throws DescriptorException {
        boolean limited = parameter.minimum().isPresent() || parameter.maximum().isPresent();
        if (limited && !parameter.type().isNumeric()) {
            throw DescriptorException.of("limit-not-numeric", "key", key);
        }
        boolean ofMeasures = key.startsWith(ATTRIBUTE);
        if (parameter.type() == ParameterType.TABLE
                && (ofMeasures || parameter.defaultText().isPresent())) {
            throw DescriptorException.of("table-wrong", "key", key);
        }
        if (parameter.type() != ParameterType.TABLE && !parameter.sheets().isEmpty()) {
            throw DescriptorException.of("sheets-of-no-table", "key", key);
        }
        if (parameter.required() && parameter.defaultText().isPresent()) {
            throw DescriptorException.of("default-of-required", "key", key);
        }
        Parameter unlimited = new Parameter(
                parameter.name(),
                parameter.otherNames(),
                parameter.type(),
                parameter.choices(),
                parameter.required(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parameter.sheets());
        check(unlimited, parameter.minimum(), key);
        check(unlimited, parameter.maximum(), key);
        check(parameter, parameter.minimum(), key);
        check(parameter, parameter.defaultText(), key);
    }

    /** Checks a value that the descriptor itself gives. */
    private static void check(Parameter parameter, Optional<String> written, String key) throws DescriptorException {
        if (written.isEmpty()) {
            return;
        }
        try {
            ParameterText.read(parameter, written.get());
        } catch (ParameterText.WrongValueException exception) {
            throw DescriptorException.of(
                    "value-wrong",
                    Map.of(
                            "key",
                            new Argument.Literal(key),
                            "value",
                            new Argument.Literal(written.get()),
                            "wanted",
                            exception.wanted()));
        }
    }

    /** The words of a choice, each with its other forms. */
    private static List<List<String>> choices(String text) {
        List<List<String>> choices = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String choice : text.split("\\|", -1)) {
                choices.add(split(choice, "/"));
            }
        }
        return choices;
    }

    private static String types() {
        StringBuilder types = new StringBuilder();
        for (ParameterType type : ParameterType.values()) {
            types.append(types.isEmpty() ? "" : ", ").append(type.word());
        }
        return types.toString();
    }

    private String required(String key) throws DescriptorException {
        Optional<String> value = optional(key);
        if (value.isEmpty()) {
            throw DescriptorException.of("missing", "key", key);
        }
        return value.get();
    }

    private Optional<String> optional(String key) {
        @Nullable String value = properties.get(key);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    private List<String> list(String key) {
        return split(optional(key).orElse(""), ",");
    }

    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : Arrays.asList(text.split(separator))) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
