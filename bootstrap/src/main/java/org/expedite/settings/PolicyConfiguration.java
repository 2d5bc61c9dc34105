package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import java.time.ZoneId;
import org.expedite.domain.cases.TechnicalLevels;
import org.expedite.domain.escalation.LateIdentification;
import org.expedite.domain.escalation.PolicySettings;

/**
 * The configuration of {@link PolicySettings}.
 *
 * @param levels the technical levels, lowest first
 * @param lateIdentification the rule for identifications after intake
 * @param zone the time zone in which days begin and end
 */
@Introspected
@ConfigurationProperties("expedite")
record PolicyConfiguration(
        TechnicalLevels levels,
        LateIdentification lateIdentification,
        @Form("a time zone such as Europe/Berlin") ZoneId zone) {

    /** Converts the configuration for the domain. */
    PolicySettings settings() {
        return new PolicySettings(levels, lateIdentification, zone);
    }
}
