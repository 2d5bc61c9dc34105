package org.expedite.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir private Path directory = Path.of("");

    @Test
    void stores_its_data_in_a_file_of_the_directory() throws Exception {
        Path data = directory.resolve("not yet there");
        DatabaseSettings settings = DatabaseSettings.embedded(data, 3);

        run(settings, "insert into registry_head (kind, id, version) values ('TEST', 'a', 1)");
        assertThat(filesIn(data)).containsExactly("expedite.mv.db");

        // If it were not closed, its file would still be locked here, or would need a repair.
        run(settings, "update registry_head set version = version + 1 where id = 'a'");
        assertThat(filesIn(data)).containsExactly("expedite.mv.db");
    }

    private static void run(DatabaseSettings settings, String sql) throws SQLException {
        try (ApplicationContext context =
                        ApplicationContext.builder().properties(settings.properties()).start();
                Connection connection =
                        unwrapped(context.getBean(DataSource.class)).getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    private static DataSource unwrapped(DataSource dataSource) {
        return DelegatingDataSource.unwrapDataSource(dataSource);
    }

    private static List<String> filesIn(Path directory) throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
