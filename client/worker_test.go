package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// depot is a small server of jobs. It takes one answer for each job, and may say for a while that it has too much to do.
type depot struct {
	*httptest.Server
	mu       sync.Mutex
	open     []string // keys of jobs to hand out
	out      map[string]bool
	answers  map[string][]string // by job: the last part of the path and the body
	requests atomic.Int64
	extended atomic.Int64
	refuse   func() bool
	arrived  chan struct{} // closed and made anew when an answer arrives
}

func newDepot(t *testing.T, jobs int) *depot {
	d := &depot{out: map[string]bool{}, answers: map[string][]string{}, refuse: func() bool { return false }, arrived: make(chan struct{})}
	for i := range jobs {
		d.open = append(d.open, fmt.Sprint(1000+i))
	}
	d.Server = httptest.NewServer(http.HandlerFunc(d.serve))
	t.Cleanup(d.Close)
	return d
}

func (d *depot) serve(w http.ResponseWriter, r *http.Request) {
	d.requests.Add(1)
	if d.refuse() {
		problem(w, 503, resourceExhausted, "too much to do")
		return
	}
	var body json.RawMessage
	_ = json.NewDecoder(r.Body).Decode(&body)
	parts := strings.Split(r.URL.Path, "/")
	switch {
	case r.URL.Path == "/v2/jobs/activation":
		d.activate(w, r, body)
	case r.Method == http.MethodPatch:
		d.extended.Add(1)
		w.WriteHeader(204)
	default:
		d.answer(w, parts[3], parts[4], string(body))
	}
}

func (d *depot) activate(w http.ResponseWriter, r *http.Request, body []byte) {
	var ask struct {
		MaxJobsToActivate int
		RequestTimeout    int64
	}
	_ = json.Unmarshal(body, &ask)
	for {
		d.mu.Lock()
		arrived := d.arrived
		n := min(ask.MaxJobsToActivate, len(d.open))
		jobs := make([]map[string]any, 0, n)
		for _, k := range d.open[:n] {
			d.out[k] = true
			jobs = append(jobs, map[string]any{"jobKey": k, "retries": 3, "variables": map[string]any{"n": 17}, "customHeaders": map[string]any{}})
		}
		d.open = d.open[n:]
		d.mu.Unlock()
		if len(jobs) > 0 || ask.RequestTimeout < 0 {
			_ = json.NewEncoder(w).Encode(map[string]any{"jobs": jobs})
			return
		}
		select {
		case <-arrived:
		case <-r.Context().Done():
			return
		}
	}
}

func (d *depot) answer(w http.ResponseWriter, job, what, body string) {
	d.mu.Lock()
	known := d.out[job]
	delete(d.out, job)
	d.answers[job] = append(d.answers[job], what+" "+body)
	close(d.arrived)
	d.arrived = make(chan struct{})
	d.mu.Unlock()
	if !known {
		problem(w, 404, "NOT_FOUND", "no such job")
		return
	}
	w.WriteHeader(204)
}

// await waits until n jobs have been answered.
func (d *depot) await(t *testing.T, n int) {
	t.Helper()
	for {
		d.mu.Lock()
		arrived, have := d.arrived, len(d.answers)
		d.mu.Unlock()
		if have >= n {
			return
		}
		select {
		case <-arrived:
		case <-t.Context().Done():
			t.Fatal("the test ended before the jobs were answered")
		}
	}
}

func (d *depot) only(t *testing.T) string {
	t.Helper()
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.answers) != 1 || len(d.answers["1000"]) != 1 {
		t.Fatalf("answers %v, want one", d.answers)
	}
	return d.answers["1000"][0]
}

func TestWhatBecomesOfAJob(t *testing.T) {
	cases := []struct {
		name    string
		handler Handler
		opts    []WorkerOption
		want    string
		stats   WorkerStats
	}{
		{"nil completes", func(context.Context, *Job) (Object, error) { return Object{}, nil }, nil, `completion {}`, WorkerStats{Activated: 1, Completed: 1}},
		{"variables complete with them", func(context.Context, *Job) (Object, error) { return Vars(map[string]any{"paid": true}), nil }, nil,
			`completion {"variables":{"paid":true}}`, WorkerStats{Activated: 1, Completed: 1}},
		{"typed variables", Typed(func(_ context.Context, _ *Job, in struct{ N int }) (struct {
			Twice int `json:"twice"`
		}, error) {
			return struct {
				Twice int `json:"twice"`
			}{2 * in.N}, nil
		}), nil, `completion {"variables":{"twice":34}}`, WorkerStats{Activated: 1, Completed: 1}},
		{"variables that do not fit fail", Typed(func(context.Context, *Job, struct{ N string }) (struct{}, error) { return struct{}{}, nil }), nil,
			`failure {"retries":2,"errorMessage":"reading the variables into struct { N string }: json: cannot unmarshal number into Go struct field .N of type string"}`,
			WorkerStats{Activated: 1, Failed: 1}},
		{"an error fails with one retry less", func(context.Context, *Job) (Object, error) { return Object{}, errors.New("no money") },
			[]WorkerOption{RetryBackOff(func(*Job) time.Duration { return 3 * time.Second })},
			`failure {"retries":2,"errorMessage":"no money","retryBackOff":3000}`, WorkerStats{Activated: 1, Failed: 1}},
		{"a failure says how", func(context.Context, *Job) (Object, error) {
			return Object{}, fmt.Errorf("paying: %w", &JobFailure{Err: errors.New("no money"), Retries: Some(0), BackOff: time.Second, Variables: Vars(map[string]int{"left": 3})})
		}, nil, `failure {"retries":0,"errorMessage":"paying: no money","retryBackOff":1000,"variables":{"left":3}}`, WorkerStats{Activated: 1, Failed: 1}},
		{"a BPMN error is thrown", func(context.Context, *Job) (Object, error) {
			return Object{}, &BPMNError{Code: "NO_STOCK", Message: "none left", Variables: Vars(map[string]int{"left": 0})}
		}, nil, `error {"errorCode":"NO_STOCK","errorMessage":"none left","variables":{"left":0}}`, WorkerStats{Activated: 1, Thrown: 1}},
		{"a panic fails", func(context.Context, *Job) (Object, error) { panic("ouch") }, nil,
			`failure {"retries":2,"errorMessage":"the handler panicked: ouch"}`, WorkerStats{Activated: 1, Failed: 1}},
		{"what is answered by hand is not answered again", func(ctx context.Context, job *Job) (Object, error) {
			if err := job.Fail(ctx, JobFailRequest{Retries: Some(7)}); err != nil {
				return Object{}, err
			}
			if err := job.Complete(ctx, Object{}); !errors.Is(err, ErrJobAnswered) {
				return Object{}, fmt.Errorf("a second answer: %w", err)
			}
			return Object{}, nil
		}, nil, `failure {"retries":7}`, WorkerStats{Activated: 1, Failed: 1}},
		{"a result that is no JSON object fails", func(context.Context, *Job) (Object, error) { return Vars(17), nil }, nil,
			`failure {"retries":2,"errorMessage":"completing the job: complete job 1000: not sent: writing its body as JSON: json: error calling MarshalJSON for type client.Object: ` +
				`expected a map or a struct, which make a JSON object, found int, which makes 17"}`, WorkerStats{Activated: 1, Failed: 1}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := newDepot(t, 1)
			w := to(t, d.URL).NewWorker("charge", c.handler, c.opts...)
			if err := w.Start(t.Context()); err != nil {
				t.Fatal(err)
			}
			d.await(t, 1)
			if err := w.Close(); err != nil {
				t.Error(err)
			}
			if got := d.only(t); got != c.want {
				t.Errorf("answered %s\nwant     %s", got, c.want)
			}
			if got := w.Stats(); got != c.stats {
				t.Errorf("stats %+v, want %+v", got, c.stats)
			}
		})
	}
}

func TestAWorkerIsBoundedAndDrains(t *testing.T) {
	d := newDepot(t, 40)
	var now, most atomic.Int64
	started, release := make(chan struct{}, 40), make(chan struct{})
	ctx, cancel := context.WithCancel(t.Context())
	w := to(t, d.URL).NewWorker("charge", func(ctx context.Context, _ *Job) (Object, error) {
		most.Store(max(most.Load(), now.Add(1)))
		started <- struct{}{}
		<-release
		now.Add(-1)
		return Object{}, ctx.Err()
	}, Concurrency(8))
	ended := make(chan error)
	go func() { ended <- w.Run(ctx) }()
	for range 8 {
		<-started
	}
	cancel() // the handlers go on, and their contexts with them
	close(release)
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if s := w.Stats(); most.Load() > 8 || s.Completed != s.Activated || s.Completed < 8 || s.Running != 0 {
		t.Errorf("%d at once, %+v", most.Load(), s)
	}
}

func TestADrainEndsHandlersThatDoNotEnd(t *testing.T) {
	d := newDepot(t, 1)
	started := make(chan struct{})
	cause := make(chan error, 1)
	w := to(t, d.URL).NewWorker("charge", func(ctx context.Context, _ *Job) (Object, error) {
		close(started)
		<-ctx.Done()
		cause <- context.Cause(ctx)
		return Object{}, ErrLeaveJob
	}, DrainTimeout(10*time.Millisecond))
	if err := w.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	<-started
	if err := w.Close(); !errors.Is(err, ErrDrainTime) || !strings.Contains(err.Error(), "1 jobs were not done") {
		t.Error(err)
	}
	if err := <-cause; !errors.Is(err, ErrDrainTime) {
		t.Errorf("the handler's context ended with %v", err)
	}
}

func TestAJobsTimeIsExtendedWhileItsHandlerRuns(t *testing.T) {
	d := newDepot(t, 1)
	c := to(t, d.URL)
	w := c.NewWorker("charge", func(ctx context.Context, job *Job) (Object, error) {
		first := job.Until()
		for d.extended.Load() < 3 && ctx.Err() == nil {
			time.Sleep(time.Millisecond) // the handler's own work
		}
		if !job.Until().After(first) {
			return Object{}, errors.New("the job's time did not move")
		}
		return Object{}, ctx.Err()
	}, JobTimeout(40*time.Millisecond))
	if err := w.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.await(t, 1)
	if err := w.Close(); err != nil {
		t.Error(err)
	}
	if got := d.only(t); got != "completion {}" {
		t.Error(got)
	}
}

func TestClosingTheClientDrainsItsWorkers(t *testing.T) {
	d := newDepot(t, 1)
	c, err := New(WithoutEnvironment(), WithAddress(d.URL))
	if err != nil {
		t.Fatal(err)
	}
	started, release := make(chan struct{}), make(chan struct{})
	w := c.NewWorker("charge", func(context.Context, *Job) (Object, error) {
		close(started)
		<-release
		return Object{}, nil
	})
	if err := w.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	<-started
	go close(release)
	if err := c.Close(); err != nil {
		t.Error(err)
	}
	if got := d.only(t); got != "completion {}" {
		t.Error(got)
	}
}

// TestWorkersThatWaitTakeNobodysPlace has more workers wait for jobs than calls are allowed at once, and another call go by.
func TestWorkersThatWaitTakeNobodysPlace(t *testing.T) {
	d := newDepot(t, 0)
	c := to(t, d.URL, WithBackpressure(Strict))
	for i := range 40 {
		if err := c.NewWorker(fmt.Sprint(i), func(context.Context, *Job) (Object, error) { return Object{}, nil }).Start(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	for d.requests.Load() < 40 {
		runtime.Gosched() // they are on their way
	}
	if err := c.FailJob(t.Context(), "1", JobFailRequest{}); !errors.Is(err, ErrNotFound) {
		t.Error(err)
	}
	if l := c.Load(); l.InFlight != 0 || l.Waiting != 0 {
		t.Errorf("load %+v", l)
	}
}

// TestAFleetUnderBursts has 200 goroutines do jobs of a cluster that for a tenth of the time has too much to do. Every job is
// completed once, and the fleet does not make the bad moments worse: at most 1.3 requests a job, those for new jobs included.
func TestAFleetUnderBursts(t *testing.T) {
	const jobs = 20_000
	d := newDepot(t, jobs)
	start := time.Now()
	var refused atomic.Int64
	d.refuse = func() bool {
		bad := time.Since(start)%(500*time.Millisecond) < 60*time.Millisecond
		if bad {
			refused.Add(1)
		}
		return bad
	}
	var runs [jobs]atomic.Int32
	c, err := New(WithoutEnvironment(), WithAddress(d.URL))
	if err != nil {
		t.Fatal(err)
	}
	w := c.NewWorker("charge", func(_ context.Context, job *Job) (Object, error) {
		var n int
		fmt.Sscan(string(job.JobKey), &n)
		runs[n-1000].Add(1)
		time.Sleep(5 * time.Millisecond) // the handler's own work
		return Object{}, nil
	}, Concurrency(200))
	if err := w.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	d.await(t, jobs)
	if err := c.Close(); err != nil {
		t.Error(err)
	}
	for i := range runs {
		if n := runs[i].Load(); n != 1 {
			t.Fatalf("job %d was done %d times", i, n)
		}
	}
	for job, answers := range d.answers {
		if len(answers) != 1 || answers[0] != "completion {}" {
			t.Fatalf("job %s was answered %q", job, answers)
		}
	}
	if s := w.Stats(); s.Completed != jobs || s.Lost != 0 {
		t.Errorf("stats %+v", s)
	}
	perJob := float64(d.requests.Load()) / jobs
	t.Logf("%.3f requests a job; %d of %d were refused", perJob, refused.Load(), d.requests.Load())
	if perJob > 1.3 {
		t.Errorf("%.3f requests a job, at most 1.3 are wanted", perJob)
	}
	if refused.Load() == 0 {
		t.Error("nothing was refused: the test shows nothing")
	}
}
