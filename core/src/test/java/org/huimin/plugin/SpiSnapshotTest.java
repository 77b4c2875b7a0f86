package org.huimin.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares everything that a plugin can call with a list of it. Whoever changes the list on purpose runs this test with
 * {@code -Dspi.overwrite=true}, and raises {@link Plugin#SPI_VERSION} where something was taken away or changed.
 */
class SpiSnapshotTest {
    private static final Path SNAPSHOT = Path.of("src/test/resources/spi.txt");
    private static final List<String> PACKAGES = List.of(
            "plugin",
            "model",
            "compile",
            "declaration",
            "diagnostics",
            "source",
            "vocabulary",
            "result",
            "output",
            "evaluate",
            "wording",
            "wire");

    @Test
    void nothingThatPluginsCallIsTakenAwayUnnoticed() throws Exception {
        SortedSet<String> present = new TreeSet<>();
        present.add("SPI version " + Plugin.SPI_VERSION);
        for (String name : PACKAGES) {
            addPackage(name, present);
        }
        if (Boolean.getBoolean("spi.overwrite")) {
            Files.write(SNAPSHOT, present);
            fail("the list was written anew: look at its difference, then run the test again");
        }
        SortedSet<String> listed = new TreeSet<>(Files.readAllLines(SNAPSHOT));
        SortedSet<String> gone = new TreeSet<>(listed);
        gone.removeAll(present);
        SortedSet<String> added = new TreeSet<>(present);
        added.removeAll(listed);
        String advice = "; if that is meant, run this test with -Dspi.overwrite=true";
        assertEquals(List.of(), List.copyOf(gone), "plugins may call what is gone: raise Plugin.SPI_VERSION" + advice);
        assertEquals(List.of(), List.copyOf(added), "plugins can call what is not listed" + advice);
    }

    private static void addPackage(String name, SortedSet<String> lines)
            throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(
                Plugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Path> files;
        try (Stream<Path> found = Files.list(classes.resolve("org/huimin").resolve(name))) {
            files = found.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            String type = file.getFileName().toString().replace(".class", "");
            if (!type.equals("package-info")) {
                ClassLoader loader = SpiSnapshotTest.class.getClassLoader();
                add(Class.forName("org.huimin." + name + "." + type, false, loader), lines);
            }
        }
    }

    private static void add(Class<?> type, SortedSet<String> lines) {
        if (!isReachable(type)) {
            return;
        }
        String bases = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(Object::toString)
                .filter(base -> !base.equals("class java.lang.Object"))
                .toList()
                .toString();
        lines.add(type.toGenericString() + " extends " + bases);
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor.getModifiers())) {
                lines.add(constructor.toGenericString());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method.getModifiers()) && !method.isSynthetic()) {
                lines.add(method.toGenericString());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
                lines.add(field.toGenericString());
            }
        }
        if (type.isRecord()) {
            List<String> components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::toString)
                    .toList();
            lines.add(type.getName() + " has the components " + components);
        }
    }

    private static boolean isReachable(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getDeclaringClass()) {
            if (!isVisible(each.getModifiers())) {
                return false;
            }
        }
        return !type.isAnonymousClass() && !type.isLocalClass() && !type.isSynthetic();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
