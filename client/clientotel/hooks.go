package clientotel

import (
	"context"
	"net/http"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"github.com/tutti-io/tutti/client"
)

const scope = "github.com/tutti-io/tutti/client"

// Option changes where Hooks tells things.
type Option func(*options)

type options struct {
	tracers    trace.TracerProvider
	meters     metric.MeterProvider
	propagator propagation.TextMapPropagator
}

// WithTracerProvider names where spans go.
func WithTracerProvider(p trace.TracerProvider) Option { return func(o *options) { o.tracers = p } }

// WithMeterProvider names where metrics go.
func WithMeterProvider(p metric.MeterProvider) Option { return func(o *options) { o.meters = p } }

// WithPropagator names how the trace context is written into requests.
func WithPropagator(p propagation.TextMapPropagator) Option {
	return func(o *options) { o.propagator = p }
}

// Hooks makes hooks for [client.WithHooks].
func Hooks(opts ...Option) client.Hooks {
	o := options{tracers: otel.GetTracerProvider(), meters: otel.GetMeterProvider(), propagator: otel.GetTextMapPropagator()}
	for _, option := range opts {
		option(&o)
	}
	t := newTelemetry(o)
	return client.Hooks{Call: t.call, Attempt: t.attempt, Retry: t.retry, Load: t.load}
}

type telemetry struct {
	tracer     trace.Tracer
	propagator propagation.TextMapPropagator
	duration   metric.Float64Histogram
	retries    metric.Int64Counter
	limit      metric.Int64Gauge
}

func newTelemetry(o options) *telemetry {
	t := &telemetry{tracer: o.tracers.Tracer(scope, trace.WithInstrumentationVersion(client.Version)), propagator: o.propagator}
	meter := o.meters.Meter(scope, metric.WithInstrumentationVersion(client.Version))
	var err error
	report := func() { // an instrument whose name is refused is still one that can be called
		if err != nil {
			otel.Handle(err)
		}
	}
	t.duration, err = meter.Float64Histogram("camunda.client.operation.duration", metric.WithUnit("s"),
		metric.WithDescription("How long calls took, all attempts and waits together."),
		metric.WithExplicitBucketBoundaries(.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60))
	report()
	t.retries, err = meter.Int64Counter("camunda.client.retries", metric.WithDescription("Attempts after the first."))
	report()
	t.limit, err = meter.Int64Gauge("camunda.client.concurrency.limit",
		metric.WithDescription("How many calls the client allows itself at once; 0 is any number."))
	report()
	return t
}

func (t *telemetry) call(ctx context.Context, call client.Call) (context.Context, func(client.Outcome)) {
	attributes := []attribute.KeyValue{
		attribute.String("http.request.method", call.Method), attribute.String("url.template", call.Route),
	}
	if call.Subject != "" {
		attributes = append(attributes, attribute.String("camunda.subject", call.Subject))
	}
	ctx, span := t.tracer.Start(ctx, call.Operation, trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(attributes...))
	return ctx, func(o client.Outcome) {
		if o.Status != 0 {
			span.SetAttributes(attribute.Int("http.response.status_code", o.Status))
		}
		if o.Attempts > 1 {
			span.SetAttributes(attribute.Int("http.request.resend_count", o.Attempts-1))
		}
		if o.Err != nil {
			span.SetStatus(codes.Error, o.Err.Error())
		}
		span.End()
		t.duration.Record(ctx, o.Duration.Seconds(), metric.WithAttributes(attribute.String("operation", call.Operation), attribute.Int("status", o.Status)))
	}
}

func (t *telemetry) attempt(ctx context.Context, r *http.Request, _ int) {
	t.propagator.Inject(ctx, propagation.HeaderCarrier(r.Header))
}

func (t *telemetry) retry(ctx context.Context, call client.Call, attempt int, wait time.Duration, err error) {
	trace.SpanFromContext(ctx).AddEvent("retry", trace.WithAttributes(
		attribute.Int("attempt", attempt), attribute.Float64("wait", wait.Seconds()), attribute.String("error", err.Error())))
	t.retries.Add(ctx, 1, metric.WithAttributes(attribute.String("operation", call.Operation)))
}

func (t *telemetry) load(l client.Load) { t.limit.Record(context.Background(), int64(l.Limit)) }
