package org.expedite.web.api.escalation;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;

/** The settings that a decision was made with. */
@Introspected
@Schema(name = "PolicySettings")
public record PolicySettingsJson(
        List<String> technicalLevels, LateIdentification lateIdentification, String zone) {

    static PolicySettingsJson of(PolicySettings settings) {
        return new PolicySettingsJson(
                settings.levels().ascending().stream().map(TechnicalLevel::code).toList(),
                settings.lateIdentification(),
                settings.zone().getId());
    }
}
