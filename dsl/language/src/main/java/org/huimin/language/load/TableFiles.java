package org.huimin.language.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.diagnostics.Argument;
import org.huimin.host.TableLoader;
import org.huimin.language.parse.Limits;

/**
 * Reads tables as spreadsheet programs save them: workbooks of Excel, and comma-separated values, also with semicolons or tabs, in
 * UTF-8 with or without a byte order mark, or in GB18030.
 */
public final class TableFiles implements TableLoader {
    private static final String SEPARATORS = ",;\t";
    private static final String FORMULA_STARTS = "=+-@";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path workingFolder;
    private final boolean untrusted;

    /**
     * Reads tables.
     *
     * @param workingFolder the folder that names of files are shown relative to
     * @param untrusted whether the smaller limits hold
     */
    public TableFiles(Path workingFolder, boolean untrusted) {
        this.workingFolder = workingFolder;
        this.untrusted = untrusted;
    }

    @Override
    public Loading ofPlan(Path plan, String path, List<String> sheets) {
        try {
            Path real = plan.toRealPath();
            return read(PlanFiles.inProject(PlanFiles.projectFolder(real), real, path), sheets);
        } catch (RefusedException exception) {
            return refused(exception);
        } catch (NoSuchFileException | InvalidPathException exception) {
            return new Loading.Refused(new Argument.Phrase("reason.not-found"));
        } catch (IOException exception) {
            return new Loading.Refused(PlanFiles.reason(exception));
        }
    }

    @Override
    public Loading ofUser(Path path, List<String> sheets) {
        try {
            return read(workingFolder.resolve(path), sheets);
        } catch (RefusedException exception) {
            return refused(exception);
        } catch (IOException exception) {
            return new Loading.Refused(PlanFiles.reason(exception));
        }
    }

    private static Loading refused(RefusedException exception) {
        Argument given = exception.arguments().get("reason");
        if (given != null) {
            return new Loading.Refused(given);
        }
        String key = switch (exception.code()) {
            case FILE_TOO_LARGE -> "reason.too-large";
            case ABSOLUTE_IMPORT -> "reason.not-relative";
            default -> "reason.outside-project";
        };
        return new Loading.Refused(new Argument.Phrase(key, exception.arguments()));
    }

    private Loading read(Path file, List<String> sheets) throws IOException, RefusedException {
        if (Files.notExists(file)) {
            return new Loading.Refused(new Argument.Phrase("reason.not-found"));
        }
        long limit = untrusted ? Limits.UNTRUSTED_FILE_BYTES : Limits.FILE_BYTES;
        byte[] bytes = PlanFiles.bytes(file, limit);
        if (Workbook.isOne(bytes)) {
            return new Workbook(bytes, limit).read(PlanFiles.displayName(workingFolder, file), sheets);
        }
        Optional<String> text = decode(bytes);
        if (text.isEmpty()) {
            return new Loading.Refused(new Argument.Phrase("reason.encoding"));
        }
        try {
            return table(PlanFiles.displayName(workingFolder, file), text.get());
        } catch (CsvParseException exception) {
            String detail = Optional.ofNullable(exception.getMessage()).orElse("");
            return new Loading.Refused(
                    new Argument.Phrase("reason.not-csv", Map.of("detail", new Argument.Literal(detail))));
        }
    }

    /** The text of bytes in UTF-8 or, as spreadsheet programs of Chinese systems save it, GB18030. */
    private static Optional<String> decode(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                        .filter(decoded -> decoded.indexOf('\0') < 0);
            } catch (CharacterCodingException exception) {
                // It is in another one.
            }
        }
        return Optional.empty();
    }

    private static Loading table(String name, String text) {
        TableRows rows = new TableRows(name);
        for (CsvRecord record : CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<String> cells =
                    record.getFields().stream().map(TableFiles::plain).toList();
            rows.add(record.getStartingLineNumber(), cells);
        }
        return rows.finish();
    }

    /** The separator that the first line has most of. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (int index = 0; index < SEPARATORS.length(); index++) {
            char separator = SEPARATORS.charAt(index);
            long count = first.chars().filter(letter -> letter == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    /** Without the apostrophe that keeps spreadsheet programs from taking words for a formula. */
    private static String plain(String field) {
        String cell = field.strip();
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }
}
