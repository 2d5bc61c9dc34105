package org.expedite.web.pages.programme;

import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.certification.Track;
import org.expedite.domain.escalation.Situation;
import org.expedite.domain.products.ExpertTrack;
import org.expedite.domain.products.ProductLine;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;

/** The made-up situation in an address. Only what the page offers can be asked. */
final class MayIForm {

    private static final String NONE = "NONE";

    private final HttpParameters parameters;
    private final List<ProductLine> catalogue;
    private final TechnicalLevels levels;
    private final Frame frame;
    private final List<FormState.Problem> problems = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final List<MayIPage.Question> questions;

    /** Lines with an expert level come first, so that the first answers fit each other. */
    MayIForm(
            HttpParameters parameters,
            List<ProductLine> catalogue,
            TechnicalLevels levels,
            Frame frame) {
        this.parameters = parameters;
        this.catalogue =
                catalogue.stream()
                        .sorted(Comparator.comparing(line -> line.expertTracks().isEmpty()))
                        .toList();
        this.levels = levels;
        this.frame = frame;
        this.questions = all();
    }

    /** Returns whether anything was asked. */
    boolean isAsked() {
        return questions.stream().anyMatch(question -> parameters.contains(question.name()));
    }

    /** Returns the situation; empty if an answer is none of those offered. */
    Optional<Situation> situation() {
        String track = answer(questions.getFirst());
        String certificate = answer(questions.get(1));
        String work = answer(questions.get(2));
        String line = answer(questions.get(3));
        String priority = answer(questions.get(4));
        String support = answer(questions.get(5));
        String level = answer(questions.get(6));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Situation(
                        track.equals(NONE) ? null : new Track(track),
                        Situation.CertificateState.valueOf(certificate),
                        Situation.Work.valueOf(work),
                        catalogue.stream()
                                .filter(known -> known.code().value().equals(line))
                                .findFirst()
                                .orElseThrow(),
                        Priority.valueOf(priority),
                        Situation.Support.valueOf(support),
                        new TechnicalLevel(level)));
    }

    /** Returns the form as it is shown, once the situation was read. */
    FormState shown() {
        return new FormState(values, problems);
    }

    /** Returns the questions; the first option of each is the answer if there is none. */
    List<MayIPage.Question> questions() {
        return questions;
    }

    private List<MayIPage.Question> all() {
        return List.of(
                question(
                        "track",
                        Stream.concat(
                                tracks().map(track -> new MayIPage.Option(track, track)),
                                Stream.of(option(NONE, "may_i.track.none")))),
                question("standing", codes(Situation.CertificateState.values())),
                question("work", codes(Situation.Work.values())),
                question(
                        "product_line",
                        catalogue.stream()
                                .map(
                                        line ->
                                                new MayIPage.Option(
                                                        line.code().value(), line.name()))),
                question(
                        "priority",
                        Arrays.stream(Priority.values())
                                .map(p -> new MayIPage.Option(p.name(), p.name()))),
                question("supported_by", codes(Situation.Support.values())),
                question(
                        "technical_level",
                        levels.ascending().stream()
                                .map(level -> new MayIPage.Option(level.code(), level.code()))));
    }

    private Stream<String> tracks() {
        return catalogue.stream()
                .flatMap(line -> line.expertTracks().stream())
                .map(ExpertTrack::track)
                .map(Track::code)
                .distinct();
    }

    private Stream<MayIPage.Option> codes(Enum<?>[] codes) {
        return Arrays.stream(codes).map(code -> new MayIPage.Option(code.name(), frame.code(code)));
    }

    private MayIPage.Option option(String value, String key) {
        return new MayIPage.Option(value, frame.text(key));
    }

    private MayIPage.Question question(String name, Stream<MayIPage.Option> options) {
        return new MayIPage.Question(name, frame.text("may_i." + name), options.toList());
    }

    private String answer(MayIPage.Question question) {
        String first =
                question.options().stream().map(MayIPage.Option::value).findFirst().orElse("");
        String given = parameters.getFirst(question.name()).orElse(first);
        if (question.options().stream().noneMatch(option -> option.value().equals(given))) {
            problems.add(new FormState.Problem(question.name(), frame.text("may_i.problem")));
            return first;
        }
        values.put(question.name(), given);
        return given;
    }
}
