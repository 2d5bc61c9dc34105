package org.expedite.web.pages.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.programme.Clause;
import org.expedite.domain.programme.PriorityDefinition;
import org.expedite.domain.programme.PriorityQuestion;
import org.expedite.web.ProbeClient;
import org.expedite.web.pages.Frames;
import org.junit.jupiter.api.Test;

/** The page about the programme, open to everybody and made of what decisions are made of. */
@MicronautTest(transactional = false)
class ProgrammePageTest {

    @Inject ProbeClient server;
    @Inject Frames frames;

    @Test
    void everybody_reads_the_priorities_clauses_and_rules_that_decisions_use() {
        String page = shown("en");

        assertThat(page)
                .contains(escaped(sentences(english())))
                .contains(
                        Arrays.stream(Clause.values())
                                .map(clause -> "<div id=\"" + clause.name() + "\">")
                                .toList())
                .hasSizeLessThan(30_000);
    }

    @Test
    void phones_are_grouped_and_their_countries_named() {
        assertThat(shown("en"))
                .contains(
                        "href=\"tel:+18883145822\">+1 888-314-5822</a>",
                        "United States, Canada, Mexico");
        assertThat(shown("de")).contains("Vereinigte Staaten, Kanada, Mexiko");
    }

    @Test
    void expert_levels_are_listed_by_product_line_with_their_first_day() {
        assertThat(shown("en")).containsPattern("M Series[^<]*</strong><br>.*JNCIE-M<.*since ");
    }

    @Test
    void every_definition_is_there_in_german() {
        String page = shown("de");

        assertThat(page).contains("<html lang=\"de\">").contains(escaped(sentences(german())));
        assertThat(page).doesNotContain(escaped(sentences(english())).toArray(String[]::new));
        for (PriorityQuestion question : PriorityQuestion.values()) {
            assertThat(german().of(question)).endsWith("?").isNotEqualTo(question.text());
        }
    }

    private static Stream<String> sentences(Definitions definitions) {
        return Stream.of(
                        Arrays.stream(Clause.values()).map(definitions::of),
                        Arrays.stream(Rule.values()).map(definitions::of),
                        PriorityDefinition.all().stream().map(definitions::label),
                        PriorityDefinition.all().stream().map(definitions::of),
                        PriorityDefinition.all().stream()
                                .flatMap(priority -> definitions.examples(priority).stream()),
                        PriorityDefinition.all().stream()
                                .flatMap(priority -> definitions.duties(priority).stream()))
                .flatMap(all -> all);
    }

    private Definitions english() {
        return new Definitions(frames.texts(HttpRequest.GET("/")));
    }

    private Definitions german() {
        return new Definitions(frames.texts(HttpRequest.GET("/").header("Accept-Language", "de")));
    }

    private static List<String> escaped(Stream<String> texts) {
        return texts.map(text -> text.replace("&", "&amp;").replace("<", "&lt;")).toList();
    }

    private String shown(String language) {
        return server.send(server.anonymous("/").header("Accept-Language", language).GET())
                .raw()
                .body();
    }
}
