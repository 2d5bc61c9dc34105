package org.expedite.web.api.programme;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.expedite.application.programme.Programme;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.programme.Clause;
import org.expedite.domain.programme.ContactChannels;
import org.expedite.domain.programme.PriorityDefinition;
import org.expedite.domain.programme.PriorityQuestion;
import org.jspecify.annotations.Nullable;

/** The programme as it is today. */
@Introspected
@Schema(name = "Program")
public record ProgrammeJson(
        List<PriorityJson> priorities,
        List<ExpertLevelJson> expertLevels,
        List<String> technicalLevels,
        AccessJson access,
        List<PriorityQuestionJson> priorityQuestions,
        List<ClauseJson> clauses,
        List<RuleJson> rules) {

    /** An expert track and the product lines that it covers today. */
    @Introspected
    @Schema(name = "ExpertLevel")
    public record ExpertLevelJson(String track, List<String> productLines) {}

    /** A support line: E.164, and the countries that it serves. */
    @Introspected
    @Schema(name = "SupportPhone")
    public record PhoneJson(String number, List<String> tollFreeIn) {}

    /** Contact channels of the assistance center. */
    @Introspected
    @Schema(name = "Access")
    public record AccessJson(
            String webUrl,
            List<PhoneJson> phones,
            String internationalUrl,
            String certificationUrl,
            String salesPhone) {}

    /**
     * A clause of the programme; {@code lines} are those of its source, null for clauses of ours.
     */
    @Introspected
    @Schema(name = "ProgramClause")
    public record ClauseJson(Clause id, @Nullable String lines, String summary) {}

    /** A rule, its clause, and the reasons that it can fail with. */
    @Introspected
    @Schema(name = "ProgramRule")
    public record RuleJson(Rule id, Clause clause, List<Reason> reasons) {}

    static ProgrammeJson of(Programme programme) {
        return new ProgrammeJson(
                PriorityDefinition.all().stream().map(PriorityJson::of).toList(),
                programme.expertLevels().stream().map(ProgrammeJson::expertLevel).toList(),
                programme.technicalLevels().ascending().stream().map(TechnicalLevel::code).toList(),
                accessJson(),
                Arrays.stream(PriorityQuestion.values()).map(PriorityQuestionJson::of).toList(),
                Arrays.stream(Clause.values())
                        .map(c -> new ClauseJson(c, c.lines(), c.summary()))
                        .toList(),
                Arrays.stream(Rule.values())
                        .map(r -> new RuleJson(r, r.clause(), r.reasons()))
                        .toList());
    }

    private static ExpertLevelJson expertLevel(Programme.ExpertLevel level) {
        return new ExpertLevelJson(
                level.track().code(),
                level.productLines().stream().map(ProductLineCode::value).toList());
    }

    private static AccessJson accessJson() {
        return new AccessJson(
                ContactChannels.WEB_URL,
                ContactChannels.PHONES.stream()
                        .map(p -> new PhoneJson(p.number(), p.tollFreeIn()))
                        .toList(),
                ContactChannels.INTERNATIONAL_URL,
                ContactChannels.CERTIFICATION_URL,
                ContactChannels.SALES_PHONE);
    }
}
