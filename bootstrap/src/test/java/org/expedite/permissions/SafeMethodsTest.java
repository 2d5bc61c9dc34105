package org.expedite.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expedite.application.access.UseCase;
import org.expedite.domain.pages.Approved;
import org.expedite.web.contract.Contract;
import org.junit.jupiter.api.Test;

/** A browser sends requests with safe methods for any site, so these change nothing. */
class SafeMethodsTest {

    @Test
    void no_use_case_that_changes_something_has_a_safe_method() throws IOException {
        List<String> changing = new ArrayList<>();
        List<String> reading = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
            String operation = path.getValue().path("get").path("operationId").asText();
            OperationUseCases.all()
                    .getOrDefault(operation, List.of())
                    .forEach(
                            entry ->
                                    (entry.useCases().stream().anyMatch(UseCase::changes)
                                                    ? changing
                                                    : reading)
                                            .add(operation));
        }
        assertThat(changing).isEmpty();
        assertThat(reading).contains("getCase", "listContacts");
    }

    private static JsonNode document() throws IOException {
        Path file = Approved.root().resolve("adapters-web/src/main/resources/openapi.yml");
        return Contract.of(Files.readString(file)).document();
    }
}
