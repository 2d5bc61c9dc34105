package org.expedite.domain.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

class ApprovedTest {
    @Test
    void the_first_different_line_is_named() {
        assertThat(Approved.firstDifference("one\ntwo\nthree\n", "one\n2\n3\n"))
                .isEqualToNormalizingNewlines("line 2\n  approved:  two\n  generated: 2");
    }

    @Test
    void a_longer_text_differs_after_the_end_of_the_shorter() {
        assertThat(Approved.firstDifference("one\n", "one\ntwo\n"))
                .isEqualToNormalizingNewlines(
                        "line 2\n  approved:  (no such line)\n  generated: two");
        assertThat(Approved.firstDifference("one\ntwo\n", "one\n"))
                .isEqualToNormalizingNewlines(
                        "line 2\n  approved:  two\n  generated: (no such line)");
    }

    @Test
    void a_missing_line_break_at_the_end_is_a_difference() {
        assertThat(Approved.firstDifference("one", "one\n")).isEqualTo("they differ in line ends");
    }

    @Test
    void a_different_file_fails_with_the_command_that_approves_it() {
        // An approving run would write the file.
        assumeThat(Approved.approving()).isFalse();
        assertThatThrownBy(() -> Approved.checkFile("pom.xml", "mvn test", "not that"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("pom.xml is not what the code generates; line 1")
                .hasMessageEndingWith("mvn test -Dexpedite.approve=true");
    }

    @Test
    void a_missing_file_fails() {
        assumeThat(Approved.approving()).isFalse();
        assertThatThrownBy(() -> Approved.checkFile("no-such-file", "mvn test", "text"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dexpedite.approve=true");
    }
}
