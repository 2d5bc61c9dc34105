package org.expedite.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateDatabaseFileTest {
    @TempDir Path directory;

    @Test
    void a_new_file_and_its_new_folder_are_private() throws Exception {
        Path folder = directory.resolve("a").resolve("b");
        openAndClose(folder);

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(Objects.requireNonNull(folder.getParent()))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("expedite.mv.db"))).isEqualTo("rw-------");
    }

    @Test
    void an_existing_file_becomes_private_and_its_folder_stays_as_it_is() throws Exception {
        openAndClose(directory);
        Path file = directory.resolve("expedite.mv.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        openAndClose(directory);

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(directory)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void databases_without_a_file_are_left_alone() {
        PrivateDatabaseFile.prepare("jdbc:h2:mem:a");
        PrivateDatabaseFile.prepare("jdbc:mysql://127.0.0.1/a");
        PrivateDatabaseFile.prepare("jdbc:h2:file:/proc/no-such-folder/a;MODE=MySQL");

        assertThat(directory).isEmptyDirectory();
    }

    private static void openAndClose(Path folder) throws SQLException {
        DatabaseSettings settings = DatabaseSettings.embedded(folder, 1);
        PrivateDatabaseFile.prepare(settings.url());
        try (Connection connection = settings.connect()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
