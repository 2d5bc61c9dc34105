package org.expedite.web.api.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values (RFC 4180), with a header. A value that a spreadsheet would
 * read as a formula gets an apostrophe before it.
 */
final class Csv {
    /** The media type. */
    static final String TYPE = "text/csv";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    /**
     * Writes a table.
     *
     * @param header the names of the columns
     * @param rows the values of the rows; null is an empty value
     */
    static String write(List<String> header, List<List<@Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String harmless(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula && !(value instanceof Number) ? "'" + text : text;
    }
}
