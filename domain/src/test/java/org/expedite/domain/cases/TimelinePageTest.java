package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page docs/timeline.md has a row for every type of event, in the order of the code. */
class TimelinePageTest {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| [^|]+ \\| [^|]*\\|$");

    @Test
    void has_a_row_for_each_type() throws IOException {
        List<String> types =
                ROW.matcher(Files.readString(Path.of("../docs/timeline.md")))
                        .results()
                        .map(row -> row.group(1))
                        .toList();
        assertThat(types)
                .containsExactlyElementsOf(
                        Arrays.stream(CaseEvent.Type.values()).map(Enum::name).toList());
    }
}
