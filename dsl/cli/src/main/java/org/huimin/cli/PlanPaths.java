package org.huimin.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the plan files that arguments mean: files as they are, folders with everything in them that ends in .plan. */
final class PlanPaths {
    private static final String EXTENSION = ".plan";

    private PlanPaths() {}

    static List<Path> find(Path workingFolder, List<Path> arguments) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        for (Path argument : arguments) {
            Path path = workingFolder.resolve(argument);
            if (Files.isDirectory(path)) {
                found.addAll(inFolder(path));
            } else {
                found.add(path);
            }
        }
        return List.copyOf(found);
    }

    /** Every plan file below a folder, hidden folders left out. */
    static List<Path> inFolder(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                boolean hidden = !entered.equals(folder)
                        && entered.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getFileName().toString().endsWith(EXTENSION)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException exception) {
                found.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Path::toString));
        return found;
    }
}
