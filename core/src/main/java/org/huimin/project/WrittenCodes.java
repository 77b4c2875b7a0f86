package org.huimin.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Nearest;
import org.huimin.diagnostics.Severity;
import org.jspecify.annotations.Nullable;

/** What is known of codes, and of the beginnings of codes, that a person writes. */
final class WrittenCodes {
    private static final String FORM = "[A-Z]{2,}[0-9]{0,4}";
    private static final String OF_HOST = "HM";
    /** The standard checks are a plugin as well. */
    private static final String OF_CHECKS = "HM5";

    private final Supplier<PluginCodes> source;
    private @Nullable PluginCodes plugins;

    WrittenCodes(Supplier<PluginCodes> source) {
        this.source = source;
    }

    /** Whether there are such codes; those of a plugin that is not installed can't be told, and are taken for granted. */
    boolean areThere(String code) {
        if (!code.matches(FORM)) {
            return false;
        }
        if (!ofHost(code).isEmpty() || plugins().ids().stream().anyMatch(id -> id.startsWith(code))) {
            return true;
        }
        boolean listed = plugins().prefixes().stream().anyMatch(code::startsWith);
        boolean hosts = code.startsWith(OF_HOST) && !code.startsWith(OF_CHECKS);
        return !listed && !hosts;
    }

    /** Whether all such codes are known to be errors. */
    boolean areErrorsOnly(String code) {
        List<HostCode> meant = ofHost(code);
        return !meant.isEmpty() && meant.stream().allMatch(host -> host.severity() == Severity.ERROR);
    }

    /** The codes that may have been meant: of the same group if there are any. */
    List<String> nearest(String code) {
        List<String> known =
                new ArrayList<>(Stream.of(HostCode.values()).map(HostCode::id).toList());
        known.addAll(plugins().ids());
        String group = code.substring(0, Math.min(OF_CHECKS.length(), code.length()));
        List<String> ofGroup = Nearest.to(
                code, known.stream().filter(id -> id.startsWith(group)).toList());
        return ofGroup.isEmpty() ? Nearest.to(code, known) : ofGroup;
    }

    private static List<HostCode> ofHost(String code) {
        return Arrays.stream(HostCode.values())
                .filter(host -> host.id().startsWith(code))
                .toList();
    }

    private PluginCodes plugins() {
        if (plugins == null) {
            plugins = source.get();
        }
        return plugins;
    }
}
