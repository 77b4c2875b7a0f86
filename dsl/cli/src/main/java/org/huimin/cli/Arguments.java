package org.huimin.cli;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * What a command takes. An argument has the key of its description in the texts of the help, and a use for its value, which
 * is not called where the argument is not given; one with a value also has a label and a type. The names of an option are
 * separated by blanks.
 *
 * <p>picocli can read the same from annotations, but by reflection, which took longer than reading a plan.
 */
final class Arguments {
    private final CommandSpec spec;
    private final ScopeType scope;

    Arguments(CommandSpec spec) {
        this(spec, ScopeType.LOCAL);
    }

    private Arguments(CommandSpec spec, ScopeType scope) {
        this.spec = spec;
        this.scope = scope;
    }

    /** Arguments that the verbs of the command have too. */
    Arguments ofVerbsToo() {
        return new Arguments(spec, ScopeType.INHERIT);
    }

    /** A verb below the command. */
    void verb(String name, Verb verb) {
        spec.addSubcommand(name, verb.commandLine());
    }

    /** An option without a value. */
    void flag(String names, String description, Consumer<Boolean> use) {
        spec.addOption(option(names, description, boolean.class, single(Boolean.class, use))
                .build());
    }

    /** The option that shows the help. */
    void help(String names, String description) {
        spec.addOption(option(names, description, boolean.class, new Binding(given -> {}))
                .usageHelp(true)
                .build());
    }

    /** The option that shows the version. */
    void version(String names, String description) {
        spec.addOption(option(names, description, boolean.class, new Binding(given -> {}))
                .versionHelp(true)
                .build());
    }

    /** An option with a value. */
    <T> void option(String names, String label, String description, Class<T> type, Consumer<T> use) {
        spec.addOption(option(names, description, type, single(type, use))
                .paramLabel(label)
                .build());
    }

    /** An option with a value that may be given several times. */
    <T> void options(String names, String label, String description, Class<T> type, Consumer<List<T>> use) {
        spec.addOption(option(names, description, List.class, several(type, use))
                .auxiliaryTypes(type)
                .arity("1")
                .paramLabel(label)
                .build());
    }

    /** An option with a value that must be given. */
    <T> void requiredOption(String names, String label, String description, Class<T> type, Consumer<T> use) {
        spec.addOption(option(names, description, type, single(type, use))
                .paramLabel(label)
                .required(true)
                .build());
    }

    /** The next argument without a name. */
    <T> void positional(String label, String description, Class<T> type, Consumer<T> use) {
        spec.addPositional(
                next(label, description, type, use).required(true).arity("1").build());
    }

    /** The next argument without a name, which may be left out. */
    <T> void optionalPositional(String label, String description, Class<T> type, Consumer<T> use) {
        spec.addPositional(next(label, description, type, use).arity("0..1").build());
    }

    /** All arguments without a name, one at least. */
    <T> void positionals(String label, String description, Class<T> type, Consumer<List<T>> use) {
        spec.addPositional(positional(label, description, several(type, use))
                .required(true)
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(type)
                .build());
    }

    /** All arguments without a name, if there are any. */
    <T> void optionalPositionals(String label, String description, Class<T> type, Consumer<List<T>> use) {
        spec.addPositional(positional(label, description, several(type, use))
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(type)
                .build());
    }

    private OptionSpec.Builder option(String names, String description, Class<?> type, Binding binding) {
        return OptionSpec.builder(names.split(" "))
                .descriptionKey(description)
                .type(type)
                .getter(binding)
                .setter(binding)
                .scopeType(scope);
    }

    private <T> PositionalParamSpec.Builder next(String label, String description, Class<T> type, Consumer<T> use) {
        return positional(label, description, single(type, use))
                .index(Integer.toString(spec.positionalParameters().size()))
                .type(type);
    }

    private static PositionalParamSpec.Builder positional(String label, String description, Binding binding) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .descriptionKey(description)
                .getter(binding)
                .setter(binding);
    }

    private static <T> Binding single(Class<T> type, Consumer<T> use) {
        return new Binding(value -> use.accept(type.cast(value)));
    }

    private static <T> Binding several(Class<T> type, Consumer<List<T>> use) {
        return new Binding(
                values -> use.accept(((List<?>) values).stream().map(type::cast).toList()));
    }

    /** Keeps a value for picocli, which asks for a list again to add to it, and passes it on. */
    private static final class Binding implements IGetter, ISetter {
        private final Consumer<Object> use;
        private @Nullable Object value;

        Binding(Consumer<Object> use) {
            this.use = use;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as picocli wants it; it gets what it has set
        public <T> @Nullable T get() {
            return (T) value;
        }

        @Override
        public <T> @Nullable T set(@Nullable T given) {
            T before = get();
            value = given;
            if (given != null) {
                use.accept(given);
            }
            return before;
        }
    }
}
