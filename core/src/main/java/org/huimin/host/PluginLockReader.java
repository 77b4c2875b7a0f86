package org.huimin.host;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Position;
import org.huimin.source.Span;

/** Reads a lock file line by line; quick, since it is read at every start. */
final class PluginLockReader {
    static final String HEAD = "huimin-lock 1";
    static final String PLUGIN = "plugin ";
    static final String FOLDER = "folder ";
    static final String DESCRIPTOR = "descriptor ";
    static final String DIGEST = "sha256 ";

    private static final int DIGEST_LENGTH = 64;

    private final String name;
    private final List<PluginLock.Entry> entries = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();

    // The plugin whose lines are being read.
    private String id = "";
    private String version = "";
    private String folder = "";
    private int startLine;
    private Map<String, String> properties = new LinkedHashMap<>();
    private Map<String, String> digests = new LinkedHashMap<>();

    PluginLockReader(String name) {
        this.name = name;
    }

    PluginLock read(byte[] bytes) throws PluginLockException {
        if (bytes.length > PluginLock.MOST_BYTES) {
            throw wrong(1, new Argument.Phrase("lock.too-large"));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException exception) {
            throw wrong(1, new Argument.Phrase("lock.not-utf8"));
        }
        int number = 0;
        // Some editors put a byte order mark in front.
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
            number++;
            if (number == 1) {
                checkHead(line);
            } else if (!line.isBlank() && line.charAt(0) != '#') {
                read(line, number);
            }
            start = end + 1;
        }
        if (number == 0) {
            checkHead("");
        }
        finish();
        return new PluginLock(name, entries);
    }

    private void checkHead(String line) throws PluginLockException {
        if (!line.equals(HEAD)) {
            throw wrong(1, new Argument.Phrase("lock.head", Map.of("head", new Argument.Literal(HEAD))));
        }
    }

    private void read(String line, int number) throws PluginLockException {
        if (line.startsWith(PLUGIN)) {
            finish();
            startLine = number;
            int blank = line.indexOf(' ', PLUGIN.length());
            if (blank <= PLUGIN.length()) {
                throw line(number);
            }
            id = line.substring(PLUGIN.length(), blank);
            version = line.substring(blank + 1);
            if (!ids.add(id)) {
                throw wrong(number, new Argument.Phrase("lock.twice", Map.of("plugin", new Argument.Literal(id))));
            }
        } else if (id.isEmpty()) {
            throw line(number);
        } else if (line.startsWith(FOLDER) && folder.isEmpty() && isFileName(line.substring(FOLDER.length()))) {
            folder = line.substring(FOLDER.length());
        } else if (line.startsWith(DESCRIPTOR) && line.indexOf('=') > DESCRIPTOR.length()) {
            int equal = line.indexOf('=');
            if (properties.put(line.substring(DESCRIPTOR.length(), equal), line.substring(equal + 1)) != null) {
                throw line(number);
            }
        } else if (line.startsWith(DIGEST)) {
            readDigest(line, number);
        } else {
            throw line(number);
        }
    }

    private void readDigest(String line, int number) throws PluginLockException {
        int end = DIGEST.length() + DIGEST_LENGTH;
        boolean complete = line.length() > end + 1 && line.charAt(end) == ' ' && isFileName(line.substring(end + 1));
        if (!complete) {
            throw line(number);
        }
        String digest = line.substring(DIGEST.length(), end);
        for (int index = 0; index < digest.length(); index++) {
            if ("0123456789abcdef".indexOf(digest.charAt(index)) < 0) {
                throw line(number);
            }
        }
        if (digests.put(line.substring(end + 1), digest) != null) {
            throw line(number);
        }
    }

    /** Whether a text is the name of a file, and no path: the lock file must not lead anywhere. */
    static boolean isFileName(String text) {
        return !text.isBlank()
                && !text.equals(".")
                && !text.equals("..")
                && text.codePoints().noneMatch(PluginLockReader::isForeign);
    }

    /** Whether a character parts a path on some system, breaks lines, or is half of one and can't be written. */
    private static boolean isForeign(int character) {
        return "/\\:".indexOf(character) >= 0
                || Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE;
    }

    private void finish() throws PluginLockException {
        if (id.isEmpty()) {
            return;
        }
        if (folder.isEmpty() || digests.isEmpty()) {
            throw wrong(startLine, new Argument.Phrase("lock.incomplete", Map.of("plugin", new Argument.Literal(id))));
        }
        try {
            PluginDescriptor descriptor = DescriptorReader.read(properties, false);
            if (!descriptor.id().equals(id) || !descriptor.version().equals(version)) {
                throw wrong(
                        startLine, new Argument.Phrase("lock.incomplete", Map.of("plugin", new Argument.Literal(id))));
            }
            entries.add(new PluginLock.Entry(descriptor, folder, digests));
        } catch (DescriptorException exception) {
            throw wrong(startLine, exception.reason());
        } catch (SpiVersionException exception) {
            throw new PluginLockException(InstalledPlugins.otherSpi(exception, name, at(startLine)));
        }
        id = "";
        folder = "";
        properties = new LinkedHashMap<>();
        digests = new LinkedHashMap<>();
    }

    private PluginLockException line(int number) {
        return wrong(number, new Argument.Phrase("lock.line"));
    }

    private PluginLockException wrong(int line, Argument reason) {
        return new PluginLockException(Diagnostic.of(HostCode.LOCK_FILE_WRONG, at(line))
                .with("reason", reason)
                .build());
    }

    private Span at(int line) {
        Position start = new Position(line, 1);
        return new Span(name, start, start);
    }
}
