package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.expedite.application.attachments.AttachmentDesk;
import org.expedite.application.attachments.Content;
import org.expedite.application.attachments.OrphanedFilesDesk;
import org.expedite.settings.Settings;
import org.expedite.web.contract.Multipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
class FilesTest {
    private final Center center;
    private String path = "";

    FilesTest(Center center) {
        this.center = center;
    }

    @BeforeEach
    void open() throws IOException {
        path =
                center.as("ana")
                                .post(
                                        "/v1/cases",
                                        Map.of(
                                                "channel", "WEB",
                                                "product", Map.of("serial", "JN1"),
                                                "priority", "P2",
                                                "synopsis", "Down"))
                                .header("Location")
                        + "/attachments";
        for (Path file : files()) {
            Files.delete(file);
        }
    }

    @Test
    void files_survive_a_restart() throws IOException {
        Answer added = center.as("ana").post(path, Multipart.file("a.txt", "words"));
        assertThat(added.text("/media_type")).isEqualTo("text/plain");
        center.stop();
        assertThat(center.as("dan").get(added.header("Location")).raw()).isEqualTo("words");
        assertThat(files()).singleElement().asString().contains("kept");
    }

    @Test
    void neither_row_nor_file_is_stored_if_the_database_fails() throws Exception {
        change("alter table attachment rename to elsewhere");
        try {
            assertThat(center.as("ana").post(path, Multipart.file("a.txt", "words")).status())
                    .isEqualTo(500);
        } finally {
            change("alter table elsewhere rename to attachment");
        }
        assertThat(files()).isEmpty();
        assertThat(center.as("ana").get(path).body().path("items")).isEmpty();
        assertThat(center.as("ana").get(path.replace("/attachments", "")).header("ETag"))
                .as("the version of the case")
                .isEqualTo("\"1\"");
    }

    @Test
    void a_file_without_a_row_is_deleted_a_day_after_a_crash() throws IOException {
        OrphanedFilesDesk desk = center.server().context().getBean(OrphanedFilesDesk.class);
        // Never closed, as if the process had crashed.
        var _ = center.server().context().getBean(AttachmentDesk.class).receive(new OneByte());
        center.as("ana").post(path, Multipart.file("a.txt", "words"));
        assertThat(desk.deleteOrphans()).isZero();
        assertThat(files()).hasSize(2);
        makeOlder(1);
        assertThat(desk.deleteOrphans()).isEqualTo(1);
        assertThat(files()).singleElement().asString().contains("kept");
    }

    @Test
    void a_kept_file_without_a_row_is_deleted_after_30_days_unless_its_row_exists_again()
            throws Exception {
        OrphanedFilesDesk desk = center.server().context().getBean(OrphanedFilesDesk.class);
        String kept =
                center.as("ana").post(path, Multipart.file("a.txt", "words")).header("Location");
        center.as("ana").post(path, Multipart.file("b.txt", "other"));
        change("create table older as select * from attachment");
        change("delete from attachment where file_name in ('a.txt', 'b.txt')");
        makeOlder(1);
        // The program does this too, so what is certain is the result and not who did it.
        desk.checkSettled(null);
        assertThat(files()).hasSize(2).allMatch(file -> file.toString().contains("incoming"));
        desk.deleteOrphans();
        assertThat(files()).hasSize(2);
        change(
                "insert into attachment select * from older"
                        + " where attachment_id = '%s'".formatted(kept.replaceAll(".*/", "")));
        change("drop table older");
        assertThat(center.as("ana").get(kept).raw()).isEqualTo("words");
        makeOlder(29);
        desk.deleteOrphans();
        assertThat(files()).hasSize(2);
        makeOlder(1);
        desk.deleteOrphans();
        assertThat(files()).singleElement().asString().contains("kept");
        assertThat(center.as("ana").get(kept).raw()).isEqualTo("words");
    }

    private void makeOlder(int days) throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(
                    file,
                    FileTime.from(
                            Files.getLastModifiedTime(file)
                                    .toInstant()
                                    .minus(Duration.ofDays(days))));
        }
    }

    private List<Path> files() throws IOException {
        Path folder = center.server().context().getBean(Settings.class).attachments().folder();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = center.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The smallest file. */
    private static final class OneByte implements Content {
        private boolean given;

        @Override
        public int read(byte[] into) {
            if (given) {
                return -1;
            }
            given = true;
            into[0] = 'x';
            return 1;
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
