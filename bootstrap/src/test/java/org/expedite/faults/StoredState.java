package org.expedite.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Contents of a database and a folder, compared with what was acknowledged. */
final class StoredState {
    private final Connection connection;
    private final Path files;

    StoredState(Connection connection, Path data) {
        this.connection = connection;
        this.files = data.resolve("attachments");
    }

    /** Checks that each acknowledged call is there exactly once, and nothing else of its load. */
    void expectExactlyOnce(Load load) throws SQLException {
        expectCases(load.keys(Call.Kind.OPEN));
        assertThat(rows("select description from attachment"))
                .as("rows of files")
                .containsExactlyInAnyOrderElementsOf(load.keys(Call.Kind.FILE));
        List<String> notes = rows("select detail from case_event where note_id is not null");
        assertThat(notes).as("notes").hasSameSizeAs(load.keys(Call.Kind.NOTE));
        for (String key : load.keys(Call.Kind.NOTE)) {
            assertThat(notes)
                    .filteredOn(note -> note.contains("Note " + key + "\""))
                    .as("notes of %s", key)
                    .hasSize(1);
        }
    }

    /** Checks that each of these calls has opened one case, and nothing else has. */
    void expectCases(List<String> keys) throws SQLException {
        assertThat(
                        rows(
                                "select customer_reference from support_case"
                                        + " where customer_reference is not null"))
                .as("cases")
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    /** Checks that each case has the events of each of its versions. */
    void expectWholeTimelines() throws SQLException {
        assertThat(
                        rows(
                                """
                                select concat(c.number, ' ', c.version)
                                from support_case c join (
                                    select case_number, count(distinct case_version) as versions,
                                        min(case_version) as first_version,
                                        max(case_version) as last_version
                                    from case_event group by case_number
                                ) e on e.case_number = c.number
                                where e.versions <> c.version or e.first_version <> 1
                                    or e.last_version <> c.version
                                """))
                .as("cases with another number of versions than their timelines")
                .isEmpty();
        assertThat(
                        rows(
                                """
                                select number from support_case
                                where number not in (select case_number from case_event)
                                """))
                .as("cases without a timeline")
                .isEmpty();
    }

    /** Checks that each row has its file, and each file that is kept has its row. */
    void expectRowsAndFilesToAgree() throws SQLException, IOException {
        List<String> rows = rows("select attachment_id from attachment");
        assertThat(names(files)).as("files").containsAll(rows);
        assertThat(rows).as("rows").containsAll(names(files.resolve("kept")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
