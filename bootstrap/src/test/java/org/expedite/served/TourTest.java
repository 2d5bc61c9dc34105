package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the tour of README.md and docs/tour.md like a newcomer: with a shell and curl, block by
 * block. It is skipped without curl, so that the build passes on any machine; {@code .ci/run}
 * installs curl.
 */
@MicronautTest(transactional = false, contextBuilder = TourTest.Demo.class)
class TourTest {
    private static final Pattern STEP =
            Pattern.compile("```sh\\n(.*?)```\\s*```json\\n(.*?)```", Pattern.DOTALL);
    private static final String BETWEEN_STEPS = "=====";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject EmbeddedServer server;
    @TempDir private Path directory;

    /** The settings of this class: those of the demo. */
    public static final class Demo extends DemoContext {
        /** Called by the test framework. */
        public Demo() {
            super(Map.of());
        }
    }

    private record Step(String shell, JsonNode shown) {}

    @Test
    void responses_equal_those_on_the_pages() throws Exception {
        assumeTrue(hasCurl(), "curl is not installed");
        List<Step> steps = steps();
        String[] answers = take(steps, server.getURI().getAuthority());

        assertThat(answers).hasSameSizeAs(steps);
        for (int i = 0; i < answers.length; i++) {
            JsonNode answer = JSON.readTree(answers[i]);
            assertThat(shows(answer, steps.get(i).shown()))
                    .as("%s\nanswers %s", steps.get(i).shell(), answer.toPrettyString())
                    .isTrue();
        }
    }

    private static boolean hasCurl() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "curl")));
    }

    private static List<Step> steps() throws IOException {
        Path root = Path.of("..");
        Matcher matcher =
                STEP.matcher(
                        Files.readString(root.resolve("README.md"))
                                + Files.readString(root.resolve("docs/tour.md")));
        List<Step> steps = new ArrayList<>();
        while (matcher.find()) {
            steps.add(new Step(matcher.group(1), JSON.readTree(matcher.group(2))));
        }
        assertThat(steps).as("steps of the tour").hasSize(11);
        return steps;
    }

    private String[] take(List<Step> steps, String server) throws Exception {
        String script =
                String.join(
                        "\necho\necho " + BETWEEN_STEPS + "\n",
                        steps.stream().map(Step::shell).toList());
        Path out = directory.resolve("out");
        Process shell =
                new ProcessBuilder(
                                "bash",
                                "-euo",
                                "pipefail",
                                "-c",
                                script.replace("localhost:8080", server))
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        try {
            assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            shell.destroyForcibly();
        }
        return Files.readString(out).split(BETWEEN_STEPS, -1);
    }

    /**
     * Returns whether the response contains everything on the page; an ellipsis matches any
     * non-empty text.
     */
    private static boolean shows(JsonNode answer, JsonNode shown) {
        if (shown.isObject()) {
            return shown.propertyStream()
                    .allMatch(p -> shows(answer.path(p.getKey()), p.getValue()));
        }
        if (shown.isArray()) {
            return showsInOrder(answer, shown);
        }
        return shown.asText().equals("…")
                ? answer.isTextual() && !answer.asText().isEmpty()
                : shown.equals(answer);
    }

    /**
     * The elements on the page are among those of the response, in order; an empty list is empty.
     */
    private static boolean showsInOrder(JsonNode answer, JsonNode shown) {
        int next = 0;
        for (JsonNode element : answer) {
            if (next < shown.size() && shows(element, shown.get(next))) {
                next++;
            }
        }
        return answer.isArray() && next == shown.size() && (!shown.isEmpty() || answer.isEmpty());
    }
}
