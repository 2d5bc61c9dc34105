package org.expedite.domain.escalation.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.escalation.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy and the {@link Oracle} agree on random facts. */
class OracleTest {
    private static final int TIMES = 20_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20_090_401L, 271_828_182L, 314_159_265L})
    void agrees_with_the_policy_on_random_facts(long seed) {
        Set<String> covered = new TreeSet<>();
        for (int i = 0; i < TIMES; i++) {
            long own = seed + i;
            RawFacts facts = RandomFacts.of(own);
            List<String> expected = Oracle.evaluate(facts);
            List<String> found = found(facts);
            if (!found.equals(expected)) {
                assertThat(found).as("seed %d: %s", own, facts).isEqualTo(expected);
            }
            expected.forEach(e -> covered.addAll(List.of(e.split(" ", -1))));
        }
        assertThat(covered)
                .as("everything comes up")
                .containsAll(names(Outcome.values()))
                .containsAll(names(Reason.values()))
                .contains("[eve]", "[fay]");
    }

    private static List<String> found(RawFacts raw) {
        RawReader reader = new RawReader(raw);
        Evaluation evaluation =
                new PriorityEscalation(reader.settings()).evaluate(reader.facts(), raw.at());
        List<String> answer = new ArrayList<>();
        answer.add(evaluation.outcome().name());
        evaluation.findings().forEach(f -> answer.add(verdict(f)));
        answer.add(colleagues(evaluation).toString());
        return answer;
    }

    private static String verdict(Finding finding) {
        return finding.verdict() + (finding.reason() == null ? "" : " " + finding.reason());
    }

    /** Parses the ids of the colleagues from a sentence that ends with their names. */
    private static List<String> colleagues(Evaluation evaluation) {
        return evaluation.advice().stream()
                .filter(a -> a.code() == AdviceCode.HAVE_COLLEAGUE_ASK)
                .map(a -> a.detail().text())
                .map(text -> text.substring(text.indexOf(": ") + 2))
                .map(names -> names.replace(".", "").toLowerCase(Locale.ROOT))
                .flatMap(names -> Stream.of(names.split(", ", -1)))
                .toList();
    }

    private static Set<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).collect(Collectors.toSet());
    }
}
