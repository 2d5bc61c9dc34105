package org.expedite.bench.decision;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.Evaluation;
import org.expedite.domain.escalation.PriorityEscalation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision on one sample, by the program and by the decision table. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // The set-up sets the fields.
public class DecisionBenchmark {
    /** A granted request, and one that several rules refuse. */
    @Param({"0", "7"})
    public int sample;

    private PriorityEscalation policy;
    private EscalationFacts facts;
    private Instant at;
    private DecisionTable table;
    private Map<String, Object> variables;

    /** Builds the facts of the sample. */
    @Setup
    public void build() {
        Sample chosen = Sample.all().get(sample);
        policy = new PriorityEscalation(chosen.facts().settings());
        facts = chosen.facts().facts();
        at = chosen.facts().instant();
        variables = chosen.variables();
        table = new DecisionTable();
    }

    /** Evaluates all rules, with explanations, evidence, outcome and advice. */
    @Benchmark
    public Evaluation program() {
        return policy.evaluate(facts, at);
    }

    /** Evaluates all rows of the table. */
    @Benchmark
    public DmnDecisionResult decisionTable() {
        return table.evaluate(variables);
    }
}
