package org.expedite.persistence.escalation;

import java.time.ZoneId;
import java.util.List;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.Advice;
import org.expedite.domain.escalation.AdviceCode;
import org.expedite.domain.escalation.Decision;
import org.expedite.domain.escalation.EscalationReason;
import org.expedite.domain.escalation.Evidence;
import org.expedite.domain.escalation.EvidenceType;
import org.expedite.domain.escalation.Finding;
import org.expedite.domain.escalation.Judgement;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.Outcome;
import org.expedite.domain.escalation.PolicySettings;
import org.expedite.domain.escalation.Reason;
import org.expedite.domain.escalation.Rule;
import org.expedite.domain.escalation.Verdict;
import org.jspecify.annotations.Nullable;

/** All of a decision that no list is searched by, as it is kept in JSON. */
record DecisionBody(
        int caseVersion,
        String requestedById,
        EscalationReason reason,
        String justification,
        SettingsBody settings,
        String fromLevel,
        @Nullable String toLevel,
        List<FindingBody> findings,
        List<AdviceBody> advice) {

    record SettingsBody(
            List<String> technicalLevels, LateIdentification lateIdentification, String zone) {
        static SettingsBody of(PolicySettings settings) {
            return new SettingsBody(
                    settings.levels().ascending().stream().map(TechnicalLevel::code).toList(),
                    settings.lateIdentification(),
                    settings.zone().getId());
        }

        PolicySettings toSettings() {
            return new PolicySettings(
                    TechnicalLevels.of(technicalLevels.toArray(String[]::new)),
                    lateIdentification,
                    ZoneId.of(zone));
        }
    }

    record FindingBody(
            Rule rule,
            Verdict verdict,
            @Nullable Reason reason,
            String explanation,
            List<EvidenceBody> evidence) {
        static FindingBody of(Finding finding) {
            return new FindingBody(
                    finding.rule(),
                    finding.verdict(),
                    finding.reason(),
                    finding.explanation(),
                    finding.evidence().stream().map(EvidenceBody::of).toList());
        }

        Finding toFinding() {
            return new Finding(
                    rule,
                    verdict,
                    reason,
                    explanation,
                    evidence.stream().map(EvidenceBody::toEvidence).toList());
        }
    }

    record EvidenceBody(EvidenceType type, String id, int version) {
        static EvidenceBody of(Evidence evidence) {
            return new EvidenceBody(evidence.type(), evidence.id(), evidence.version());
        }

        Evidence toEvidence() {
            return new Evidence(type, id, version);
        }
    }

    record AdviceBody(AdviceCode code, String detail) {
        static AdviceBody of(Advice advice) {
            return new AdviceBody(advice.code(), advice.detail());
        }

        Advice toAdvice() {
            return new Advice(code, detail);
        }
    }

    static DecisionBody of(Decision decision) {
        Judgement judgement = decision.judgement();
        TechnicalLevel to = judgement.to();
        return new DecisionBody(
                decision.caseVersion(),
                decision.requestedBy(),
                decision.reason(),
                decision.justification(),
                SettingsBody.of(decision.settings()),
                judgement.from().code(),
                to == null ? null : to.code(),
                judgement.findings().stream().map(FindingBody::of).toList(),
                judgement.advice().stream().map(AdviceBody::of).toList());
    }

    Judgement toJudgement(Outcome outcome) {
        return new Judgement(
                outcome,
                new TechnicalLevel(fromLevel),
                toLevel == null ? null : new TechnicalLevel(toLevel),
                findings.stream().map(FindingBody::toFinding).toList(),
                advice.stream().map(AdviceBody::toAdvice).toList());
    }
}
