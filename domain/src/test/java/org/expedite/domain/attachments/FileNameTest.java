package org.expedite.domain.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Allowed file names, and the file names of paths. */
class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "core.tgz, core.tgz",
        "/var/log/messages, messages",
        "../../etc/passwd, passwd",
        "C:\\Users\\ana\\trace.txt, trace.txt",
        "a/b\\c, c",
        ".profile, .profile",
        "Störung in Zürich 🚨.log, Störung in Zürich 🚨.log",
        "with \"quotes\"; and=signs%20.txt, with \"quotes\"; and=signs%20.txt"
    })
    void takes_the_last_segment_of_a_path(String given, String name) {
        assertThat(FileName.ofPath(given)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "folder/\u200B",
                "\u3164",
                "folder/",
                "folder\\",
                ".",
                "..",
                "../..",
                "a\nb",
                "a\u0000.txt",
                "a\u007F",
                "a\u0085",
                "gpj\u202Efdp.exe",
                "a\u2066b",
                "a\uFFFDb",
                "half\uD83D"
            })
    void rejects_invalid_names(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileName.ofPath(given))
                .withMessageStartingWith("file name must");
    }

    @Test
    void has_at_most_255_characters() {
        String longest = "x".repeat(255);
        assertThat(FileName.ofPath(longest)).hasToString(longest);
        assertThat(FileName.ofPath("y".repeat(300) + "/" + longest)).hasToString(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileName.ofPath(longest + "x"))
                .withMessage("file name must have at most 255 characters");
    }

    @Test
    void an_invisible_name_that_was_stored_earlier_stays_readable() {
        assertThat(new FileName("\u200B")).hasToString("\u200B");
    }

    @Test
    void rejects_separators_in_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileName("a/b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FileName("a\\b"));
    }
}
