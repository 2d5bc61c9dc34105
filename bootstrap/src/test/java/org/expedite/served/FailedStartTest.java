package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.expedite.persistence.MigratedDatabases;
import org.expedite.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedStartTest {
    @TempDir private Path directory;

    @Test
    void fails_if_a_setting_is_invalid() throws Exception {
        expectFailure(
                Map.of("EXPEDITE_PORT", "eighty"),
                "EXPEDITE_PORT: must be a whole number from 0 to 65535, but is 'eighty'");
    }

    @Test
    void fails_if_the_port_is_in_use() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            MigratedDatabases.inDirectory(Files.createDirectory(directory.resolve("data")));

            expectFailure(
                    Map.of("EXPEDITE_PORT", port),
                    "EXPEDITE_PORT: cannot listen on 127.0.0.1:" + port);
        }
    }

    @Test
    void fails_if_the_database_is_unreachable() throws Exception {
        Program.End end =
                Program.runToItsEnd(
                        Map.of(
                                "EXPEDITE_DB_URL", "jdbc:mysql://127.0.0.1:1/expedite",
                                "EXPEDITE_DB_USER", "expedite",
                                "EXPEDITE_DB_PASSWORD", "hush-hush",
                                "EXPEDITE_DB_START_SECONDS", "1",
                                "EXPEDITE_PORT", "0"),
                        directory);

        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.standardError().strip().lines())
                .singleElement()
                .asString()
                .startsWith("EXPEDITE_DB_URL: ")
                .doesNotContain("hush-hush");
    }

    @Test
    void fails_if_the_data_directory_cannot_be_created() throws Exception {
        Files.writeString(directory.resolve("data"), "a file");

        expectFailure(Map.of(), "EXPEDITE_DATA_DIR: the folder '");
    }

    @Test
    void fails_if_production_gets_the_data_of_a_demo() throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        MigratedDatabases.inDirectory(data);
        Map<String, String> there = Map.of("EXPEDITE_DATA_DIR", data.toString());
        try (Center demo = new Center(TestDatabase.Kind.H2, there)) {
            demo.server();
        }

        expectFailure(
                Map.of(
                        "EXPEDITE_ENVIRONMENT", "production",
                        "EXPEDITE_EMBEDDED_IN_PRODUCTION", "true"),
                "EXPEDITE_ENVIRONMENT: production cannot use this database: it contains"
                        + " data of a demo");
    }

    @Test
    void fails_if_production_gets_the_embedded_database_by_accident() throws Exception {
        expectFailure(
                Map.of("EXPEDITE_ENVIRONMENT", "production"),
                "EXPEDITE_EMBEDDED_IN_PRODUCTION: must be true for production on the embedded"
                        + " database; otherwise set EXPEDITE_DB_URL to a MySQL server");
    }

    private void expectFailure(Map<String, String> variables, String line) throws Exception {
        Map<String, String> all = new HashMap<>(Map.of("EXPEDITE_PORT", "0"));
        all.putAll(variables);
        all.put("EXPEDITE_DATA_DIR", directory.resolve("data").toString());

        Program.End end = Program.runToItsEnd(all, directory);

        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.standardError().strip().lines()).singleElement().asString().startsWith(line);
    }
}
