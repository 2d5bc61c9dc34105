package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.application.access.Role;
import org.expedite.application.audit.AuditKind;
import org.expedite.application.audit.SubjectType;
import org.expedite.application.callers.CallerKey;
import org.expedite.application.cases.CaseAction;
import org.expedite.application.duties.OpenP1;
import org.expedite.application.registry.PersonKind;
import org.expedite.domain.cases.CaseMove;
import org.expedite.domain.cases.CaseStatus;
import org.expedite.domain.cases.FollowUp;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.WaitingFor;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.contracts.AssistanceOutcome;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.NoCover;
import org.expedite.domain.contracts.Service;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.OrganizationKind;
import org.expedite.domain.duties.Duty;
import org.expedite.domain.engineers.StaffRole;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Situation;
import org.expedite.domain.escalation.Verdict;
import org.expedite.domain.explanation.Explanation;
import org.expedite.domain.explanation.Statement;
import org.expedite.domain.explanation.Value;
import org.expedite.domain.registry.RecordKind;
import org.expedite.web.api.registry.SupportedByJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of pages against each other, and against the templates and classes that use them. */
class TextsTest {

    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern USED = Pattern.compile("\"([a-z_]+(?:\\.[a-z_0-9A-Z]+)+)\"");
    private static final Pattern CODED = Pattern.compile("\"([A-Z][A-Z_]+): ");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    /** Codes that pages show. */
    private static final List<Class<? extends Enum<?>>> CODES =
            List.of(
                    Role.class,
                    PersonKind.class,
                    CaseStatus.class,
                    CaseMove.class,
                    Priority.class,
                    FollowUp.class,
                    AssistanceOutcome.class,
                    Verdict.class,
                    Outcome.class,
                    Duty.class,
                    CaseAction.class,
                    NoCover.class,
                    Rule.class,
                    Reason.class,
                    EvidenceType.class,
                    EscalationReason.class,
                    LateIdentification.class,
                    AdviceCode.class,
                    Situation.CertificateState.class,
                    Situation.Work.class,
                    Situation.Support.class,
                    WaitingFor.class,
                    CallerKey.class,
                    Standing.class,
                    Employment.Kind.class,
                    OpenP1.Severity.class,
                    RecordKind.class,
                    OrganizationKind.class,
                    SupportedByJson.Kind.class,
                    Service.class,
                    ContractStatus.class,
                    StaffRole.class,
                    AuditKind.class,
                    SubjectType.class);

    /** Keys that are made of codes. */
    private static final Pattern BY_CODE =
            Pattern.compile(
                    "(problem\\.(\\d+|other)(\\.text)?)|(((accounts\\.)?error|demo|sign_in\\.problem"
                        + "|cases\\.objection|level|programme\\.(question|answer)|may_i)\\..*)");

    static List<String> areas() {
        return Texts.AREAS;
    }

    @Test
    void every_text_is_used_and_every_used_text_exists() {
        Set<String> texts =
                Texts.AREAS.stream()
                        .filter(area -> !area.equals("codes"))
                        .flatMap(area -> keys(area, "").stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used =
                Stream.of(MAIN.resolve("jte"), MAIN.resolve("java/org/expedite/web/pages"))
                        .flatMap(folder -> files(folder).stream())
                        .flatMap(file -> USED.matcher(read(file)).results())
                        .map(found -> found.group(1))
                        .filter(key -> !key.matches(".*\\.(css|svg|js)"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(texts.stream().filter(key -> !BY_CODE.matcher(key).matches()))
                .containsExactlyInAnyOrderElementsOf(
                        used.stream().filter(key -> !BY_CODE.matcher(key).matches()).toList());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void the_languages_have_the_same_texts_with_the_same_values(String area) {
        Properties english = texts(area, "");
        Properties german = texts(area, "_de");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(
                        key ->
                                assertThat(placeholders(german.getProperty(key)))
                                        .as(key)
                                        .isEqualTo(placeholders(english.getProperty(key))));
    }

    @Test
    void every_shown_code_has_a_word_and_every_word_a_code() {
        assertThat(keys("codes", ""))
                .containsExactlyInAnyOrderElementsOf(
                        CODES.stream()
                                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                                .map(TextsTest::key)
                                .toList());
    }

    /** Codes of the API are written before the texts of its constraints, or are names. */
    @Test
    void every_error_of_a_field_has_a_text_of_its_own() {
        Stream<String> ofDesks = Arrays.stream(FieldError.Code.values()).map(Enum::name);
        Stream<String> ofBodies =
                files(MAIN.resolve("java/org/expedite/web/api/text")).stream()
                        .flatMap(file -> CODED.matcher(read(file)).results())
                        .map(found -> found.group(1));
        Stream<String> others =
                Stream.of("OUT_OF_BOUNDS", "TOO_MANY", "EXISTS", "WRONG_TYPE", "INVALID_DATE");

        assertThat(Stream.of(ofDesks, ofBodies, others).flatMap(codes -> codes).distinct())
                .hasSizeGreaterThan(FieldError.Code.values().length)
                .allSatisfy(code -> assertThat(keys("errors", "_de")).contains("error." + code));
        assertThat(new Texts(Language.GERMAN).error("", "unheard_of", "UNHEARD_OF"))
                .isEqualTo("Das ist nicht möglich.");
    }

    @Test
    void every_statement_is_translated_with_the_same_values() {
        Properties german = texts(Texts.STATEMENTS, "_de");

        assertThat(german.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Statement.values()).map(Enum::name).toList());
        assertThat(Statement.values())
                .allSatisfy(
                        statement ->
                                assertThat(Statement.namesIn(german.getProperty(statement.name())))
                                        .as(statement.name())
                                        .containsExactlyInAnyOrderElementsOf(statement.names()));
    }

    @Test
    void explanations_are_written_for_their_reader() {
        Explanation refusal =
                Statement.NOT_IN_THIS_STATUS.with(CaseMove.ADD_NOTE, CaseStatus.CLOSED);
        Explanation place = Statement.PLACE_SINCE.with(Instant.parse("2026-06-15T22:30:00Z"));
        Explanation contracts =
                Statement.NO_ACTIVE_CONTRACT.with(
                        "{serial}",
                        "JN1",
                        new Value.Parts(
                                List.of(
                                        Statement.CONTRACT_ENDED.with(
                                                "C1",
                                                Statement.PERIOD_WITHOUT_END.with(
                                                        LocalDate.parse("2026-01-31"))),
                                        Statement.CONTRACT_CANCELLED.with("C2", "2025"))));

        assertThat(explainer(Language.ENGLISH).text(refusal))
                .isEqualTo("Adding a note is not possible while the case is Closed.");
        assertThat(explainer(Language.GERMAN).text(place))
                .startsWith("Der Fall wartet in dieser Stufe seit 16")
                .endsWith("Juni 2026, 00:30.");
        assertThat(explainer(Language.GERMAN).text(contracts))
                .isEqualTo(
                        "Kein gültiger Vertrag von {serial} deckt JN1 ab: C1 (ab 31. Jan. 2026) ist"
                                + " abgelaufen; C2 (2025) ist gekündigt.");
        assertThat(explainer(Language.GERMAN).text(Explanation.asWritten("As {it} was.")))
                .isEqualTo("As {it} was.");
        assertThat(
                        explainer(Language.GERMAN)
                                .text(
                                        Statement.CASE_STATUS.with(
                                                new Value.Code("CaseStatus", "FORMER"))))
                .contains("FORMER");
    }

    @ParameterizedTest
    @EnumSource
    void texts_are_formatted_with_their_values(Language language) {
        Texts pages = new Texts(language);

        assertThat(pages.language()).isEqualTo(language);
        assertThat(pages.text("problem.retry_after", "3"))
                .isEqualTo(
                        language == Language.ENGLISH
                                ? "Try again in 3 seconds."
                                : "Versuchen Sie es in 3 Sekunden noch einmal.");
        assertThat(pages.has("problem.404")).isTrue();
        assertThat(pages.has("problem.418")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void an_apostrophe_is_never_taken_for_a_quotation(String area) {
        for (String suffix : List.of("", "_de")) {
            assertThat(texts(area, suffix).values())
                    .allSatisfy(text -> assertThat(lone(text)).as(text.toString()).isFalse());
        }
    }

    private static Explainer explainer(Language language) {
        Texts texts = new Texts(language);
        return new Explainer(texts, new Times(texts, ZoneId.of("Europe/Berlin"), Instant.EPOCH));
    }

    private static String key(Enum<?> code) {
        return code.getDeclaringClass().getSimpleName() + "." + code.name();
    }

    private static boolean lone(Object text) {
        return text.toString().replace("''", "").contains("'");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String area, String suffix) {
        return texts(area, suffix).stringPropertyNames();
    }

    private static Properties texts(String area, String suffix) {
        Properties texts = new Properties();
        Path file = MAIN.resolve("resources/texts/" + area + suffix + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
