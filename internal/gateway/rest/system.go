package rest

import (
	"context"
	"net/http"
	"strconv"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/engine"
)

// system are the operations on the cluster itself.
func (a *API) system(h *contract.Handlers) {
	h.PinClock = func(ctx context.Context, in *contract.PinClockInput) error {
		if in.Body.Timestamp < 0 {
			return invalid("timestamp", "must be a time from 1970 on, in milliseconds: "+strconv.FormatInt(in.Body.Timestamp, 10)+" is before")
		}
		return a.everywhere(ctx, &engine.PinClock{At: in.Body.Timestamp})
	}
	h.ResetClock = func(ctx context.Context, _ *contract.ResetClockInput) error {
		return a.everywhere(ctx, &engine.ResetClock{})
	}
	h.GetStatus = func(context.Context, *contract.GetStatusInput) error {
		if err := a.cluster.Err(); err != nil {
			return &Problem{Status: http.StatusServiceUnavailable, Title: "UNAVAILABLE", Detail: err.Error()}
		}
		return nil
	}
	h.GetTopology = a.topology
	h.GetLicense = func(context.Context, *contract.GetLicenseInput) (*contract.LicenseResponse, error) {
		return &contract.LicenseResponse{ValidLicense: true, LicenseType: "Apache-2.0"}, nil
	}
	h.GetSystemConfiguration = func(context.Context, *contract.GetSystemConfigurationInput) (*contract.SystemConfigurationResponse, error) {
		return &contract.SystemConfigurationResponse{JobMetrics: contract.JobMetricsConfigurationResponse{ExportInterval: "PT5M"}}, nil
	}
}

func (a *API) everywhere(ctx context.Context, cmd engine.Command) error {
	ctx, cancel := context.WithTimeout(ctx, a.o.RequestTimeout)
	defer cancel()
	if err := a.cluster.Everywhere(ctx, cmd); err != nil {
		return problemOf(err)
	}
	return nil
}

func (a *API) topology(context.Context, *contract.GetTopologyInput) (*contract.TopologyResponse, error) {
	broker := contract.BrokerInfo{Host: a.o.Host, Port: a.o.Port, Version: a.o.Version}
	for _, p := range a.cluster.Partitions() {
		health := contract.PartitionHealthHealthy
		if p.Err() != nil {
			health = contract.PartitionHealthUnhealthy
		}
		broker.Partitions = append(broker.Partitions, contract.Partition{PartitionID: p.Number(), Role: contract.PartitionRoleLeader, Health: health})
	}
	return &contract.TopologyResponse{Brokers: []contract.BrokerInfo{broker}, ClusterSize: 1, ReplicationFactor: 1,
		PartitionsCount: int32(len(broker.Partitions)), GatewayVersion: a.o.Version, LastCompletedChangeID: "-1"}, nil
}
