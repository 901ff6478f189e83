package cluster

import (
	"strconv"

	"github.com/prometheus/client_golang/prometheus"
)

// Collector shows the cluster to Prometheus. Labels are partition numbers only, so their number is bounded. Where a Zeebe
// broker has a metric of the same meaning, the name is Zeebe's, and dashboards made for one go on working.
type Collector struct{ c *Cluster }

// Collector returns the cluster's metrics.
func (c *Cluster) Collector() prometheus.Collector { return Collector{c} }

func desc(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc(name, help, labels, nil)
}

var (
	processed = desc("zeebe_stream_processor_records_total", "Commands that the engine decided.", "partition")
	batches   = desc("tutti_batches_total", "Batches of commands, each one durable write.", "partition")
	refused   = desc("zeebe_dropped_request_count_total", "Commands refused because of load, before anything was written.", "partition")
	rejected  = desc("tutti_rejections_total", "Commands that the engine rejected.", "partition")
	exported  = desc("zeebe_exporter_events_total", "Records given to the read model.", "partition")
	position  = desc("zeebe_log_appender_last_committed_position", "Position of the last durable batch.", "partition")
	inflight  = desc("zeebe_backpressure_inflight_requests_count", "Commands inside the partition.", "partition")
	allowed   = desc("zeebe_backpressure_requests_limit", "Commands the limiter lets in at present.", "partition")
	healthy   = desc("zeebe_health", "1 while the partition works, 0 when it has stopped.", "partition")
	lag       = desc("tutti_read_model_lag_seconds", "Age of the oldest durable batch that searches do not see yet.")
	pending   = desc("tutti_read_model_pending_bytes", "Records that wait to be projected, in bytes.")
	diskUsed  = desc("tutti_journal_disk_bytes", "Size of state and log on disk.")
)

// Describe implements prometheus.Collector.
func (Collector) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{processed, batches, refused, rejected, exported, position, inflight, allowed, healthy, lag, pending, diskUsed} {
		ch <- d
	}
}

// Collect implements prometheus.Collector.
func (k Collector) Collect(ch chan<- prometheus.Metric) {
	count := func(d *prometheus.Desc, v int64, label string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, float64(v), label)
	}
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	for _, p := range k.c.partitions {
		n, s := strconv.Itoa(int(p.Number())), p.Stats()
		count(processed, s.Commands.Load(), n)
		count(batches, s.Batches.Load(), n)
		count(refused, s.Refused.Load(), n)
		count(rejected, s.Rejected.Load(), n)
		count(exported, s.Records.Load(), n)
		gauge(position, float64(p.Position()), n)
		limit, inside := p.Limit()
		gauge(allowed, float64(limit), n)
		gauge(inflight, float64(inside), n)
		alive := 1.0
		if p.Err() != nil {
			alive = 0
		}
		gauge(healthy, alive, n)
	}
	_, bytes := k.c.store.Pending()
	gauge(lag, k.c.store.Lag().Seconds())
	gauge(pending, float64(bytes))
	gauge(diskUsed, float64(k.c.journal.DiskBytes()))
}
