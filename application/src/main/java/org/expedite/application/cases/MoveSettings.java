package org.expedite.application.cases;

import org.expedite.domain.cases.ReopeningWindow;
import org.expedite.domain.escalation.PolicySettings;

/**
 * The settings that moves of cases depend on.
 *
 * @param policy the settings that decisions depend on too
 * @param reopening the time in which an ended case can be reopened
 */
public record MoveSettings(PolicySettings policy, ReopeningWindow reopening) {}
