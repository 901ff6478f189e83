package tutti

import (
	"strconv"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tutti-io/tutti/internal/cluster"
)

// clusterMetrics reads what the parts of a cluster count, at each scrape. The partition is the only label: there are at
// most 1024 of them. Where dashboards for such clusters have a name for the same thing, it has that name.
type clusterMetrics struct {
	cluster *cluster.Cluster
}

func describe(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc(name, help, labels, nil)
}

var (
	healthDesc   = describe("zeebe_health", "1: the partition works; 0: it has stopped.", "partition")
	positionDesc = describe("tutti_partition_position", "Position of the last batch that anybody outside can know of.", "partition")
	commandsDesc = describe("tutti_partition_commands_total", "Commands and due timers that were decided on.", "partition")
	batchesDesc  = describe("tutti_partition_batches_total", "Batches that were made durable; commands per batch tell how well they are grouped.", "partition")
	recordsDesc  = describe("tutti_partition_records_total", "Records that went to the read model.", "partition")
	rejectedDesc = describe("tutti_partition_rejected_total", "Commands that were decided on and rejected.", "partition")
	droppedDesc  = describe("zeebe_dropped_request_count_total", "Commands that were refused for load before anything was written (503).", "partition")
	limitDesc    = describe("zeebe_backpressure_requests_limit", "Commands that the limiter lets in at present.", "partition")
	insideDesc   = describe("zeebe_backpressure_inflight_requests_count", "Commands that are in.", "partition")
	lagDesc      = describe("tutti_read_model_lag_seconds", "How far the read model is behind what is durable.")
	pendingDesc  = describe("tutti_read_model_pending_bytes", "Bytes of records that wait to be written into the read model.")
	queueDesc    = describe("tutti_read_model_pending_batches", "Batches of records that wait to be written into the read model.")
	rowsDesc     = describe("tutti_read_model_rows_written_total", "Rows that were written into the read model.")
)

// Describe implements prometheus.Collector.
func (m clusterMetrics) Describe(ch chan<- *prometheus.Desc) {
	for _, desc := range []*prometheus.Desc{
		healthDesc, positionDesc, commandsDesc, batchesDesc, recordsDesc, rejectedDesc, droppedDesc, limitDesc, insideDesc,
		lagDesc, pendingDesc, queueDesc, rowsDesc,
	} {
		ch <- desc
	}
}

// Collect implements prometheus.Collector.
func (m clusterMetrics) Collect(ch chan<- prometheus.Metric) {
	counter := func(desc *prometheus.Desc, value int64, labels ...string) {
		ch <- prometheus.MustNewConstMetric(desc, prometheus.CounterValue, float64(value), labels...)
	}
	gauge := func(desc *prometheus.Desc, value float64, labels ...string) {
		ch <- prometheus.MustNewConstMetric(desc, prometheus.GaugeValue, value, labels...)
	}
	for _, p := range m.cluster.Partitions() {
		number := strconv.Itoa(int(p.Number()))
		well := 1.0
		if p.Err() != nil {
			well = 0
		}
		stats := p.Stats()
		limit, inside := p.Limit()
		gauge(healthDesc, well, number)
		gauge(positionDesc, float64(p.Position()), number)
		counter(commandsDesc, stats.Commands.Load(), number)
		counter(batchesDesc, stats.Batches.Load(), number)
		counter(recordsDesc, stats.Records.Load(), number)
		counter(rejectedDesc, stats.Rejected.Load(), number)
		counter(droppedDesc, stats.Refused.Load(), number)
		gauge(limitDesc, float64(limit), number)
		gauge(insideDesc, float64(inside), number)
	}
	store := m.cluster.Store()
	batches, bytes := store.Pending()
	gauge(lagDesc, store.Lag().Seconds())
	gauge(pendingDesc, float64(bytes))
	gauge(queueDesc, float64(batches))
	counter(rowsDesc, store.Rows())
}

var _ prometheus.Collector = clusterMetrics{}
