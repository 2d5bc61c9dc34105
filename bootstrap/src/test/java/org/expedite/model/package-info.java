/**
 * Long walks of chance through the lives of cases, each step held against a simple model of what
 * has to come of it.
 */
@NullMarked
package org.expedite.model;

import org.jspecify.annotations.NullMarked;
