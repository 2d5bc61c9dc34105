package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * Settings of the audit.
 *
 * @param auditDays the number of days for which audit events are kept
 */
@Introspected
@ConfigurationProperties("expedite")
public record AuditSettings(@Min(1) @Max(36_500) int auditDays) {

    /** Returns the time for which audit events are kept. */
    public Duration retention() {
        return Duration.ofDays(auditDays);
    }
}
