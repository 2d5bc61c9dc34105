package org.expedite.architecture.offenders.scheduling;

import io.micronaut.http.HttpMethod;

/** A scheduler that depends on another adapter's technology. */
public record KnowsRequests(HttpMethod method) {}
