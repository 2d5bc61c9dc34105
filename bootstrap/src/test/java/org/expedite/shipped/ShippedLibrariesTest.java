package org.expedite.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of the bill of materials; the build applies it to the real one. */
class ShippedLibrariesTest {
    private static final String OF_ONE =
            "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";
    private static final String OF_TWO =
            "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3";

    @TempDir Path folder;

    @BeforeEach
    void ship() throws IOException {
        Files.writeString(folder.resolve("one-1.jar"), "one");
        Files.writeString(folder.resolve("expedite-bootstrap-1.jar"), "the program");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'license': {'id': 'Apache-2.0'}}",
                "{'license': {'id': 'GPL-2.0'}}, {'license': {'id': 'MIT'}}",
                "{'expression': 'GPL-3.0 OR BSD-3-Clause'}"
            })
    void a_library_with_a_licence_that_is_accepted_is_in_order(String licences) throws IOException {
        assertThat(faults(component("com.example", OF_ONE, licences))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{'license': {'id': 'AGPL-3.0-only'}}",
                "{'license': {'name': 'To be agreed'}}",
                "{'expression': 'GPL-3.0 AND MIT'}"
            })
    void any_other_licence_is_a_fault(String licences) throws IOException {
        assertThat(faults(component("com.example", OF_ONE, licences)))
                .singleElement()
                .asString()
                .startsWith("com.example:library:1 has no licence that is accepted");
    }

    @Test
    void our_own_modules_need_no_licence_of_others() throws IOException {
        assertThat(faults(component("org.expedite", OF_ONE, ""))).isEmpty();
    }

    @Test
    void what_is_not_listed_or_not_shipped_is_a_fault() throws IOException {
        String mit = "{'license': {'id': 'MIT'}}";

        assertThat(faults(""))
                .containsExactly("one-1.jar is shipped, but not in the bill of materials");
        assertThat(
                        faults(
                                component("com.example", OF_ONE, mit)
                                        + ","
                                        + component("com.example", OF_TWO, mit)))
                .containsExactly(
                        "com.example:library:1 is in the bill of materials, but not shipped");
    }

    private List<String> faults(String components) throws IOException {
        JsonNode bill =
                JsonMapper.builder()
                        .build()
                        .readTree("{\"components\": [" + components.replace('\'', '"') + "]}");
        return ShippedLibraries.faults(bill, folder);
    }

    private static String component(String group, String hash, String licences) {
        return """
        {'group': '%s', 'name': 'library', 'version': '1',
         'hashes': [{'alg': 'MD5', 'content': '0'}, {'alg': 'SHA-256', 'content': '%s'}],
         'licenses': [%s]}
        """
                .formatted(group, hash, licences);
    }
}
